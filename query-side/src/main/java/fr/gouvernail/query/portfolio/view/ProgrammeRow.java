package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.Axis;
import fr.gouvernail.contract.portfolio.ProgrammeKind;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import java.util.List;

/** A programme with its axes, by number. */
public record ProgrammeRow(
        ProgrammeId programme,
        TerritoryId territory,
        ProgrammeKind kind,
        String name,
        LocalDate startsOn,
        LocalDate endsOn,
        List<Axis> axes,
        long version,
        long lastEvent) {}
