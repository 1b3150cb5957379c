package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.contract.portfolio.StructureRejection.PARTIES_CHANGE_NOTHING;
import static fr.gouvernail.contract.portfolio.StructureRejection.PARTIES_LISTED_TWICE;

import fr.gouvernail.contract.portfolio.Parties;
import fr.gouvernail.contract.portfolio.Partner;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.id.Identifier;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The sentences that decisions on those who carry something are made of. */
final class PartiesRules {

    /** Partners may be registered elsewhere, as organisations are public; the body is one of the territory. */
    static void requireSound(Parties parties, @Nullable Parties known, Home home, Subjects subjects) {
        requireDistinct(parties.pilots());
        requireDistinct(parties.partners().stream().map(Partner::organisation).toList());
        parties.partners().forEach(partner -> subjects.require("organisation", partner.organisation()));
        var body = parties.body();
        if (body != null && !Objects.equals(subjects.require("body", body).territory(), home.territory())) {
            throw CommandRejected.of(PlatformRejection.OTHER_TERRITORY, "field", "body", "value", body);
        }
        if (parties.equals(Objects.requireNonNullElse(known, Parties.NONE))) {
            throw CommandRejected.of(PARTIES_CHANGE_NOTHING);
        }
    }

    private static void requireDistinct(List<? extends Identifier> named) {
        var seen = new HashSet<Identifier>();
        for (var one : named) {
            if (!seen.add(one)) {
                throw CommandRejected.of(PARTIES_LISTED_TWICE, "value", one);
            }
        }
    }

    private PartiesRules() {}
}
