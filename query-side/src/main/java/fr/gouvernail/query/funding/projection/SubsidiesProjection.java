package fr.gouvernail.query.funding.projection;

import fr.gouvernail.contract.funding.DataPublication;
import fr.gouvernail.contract.funding.SignedConvention;
import fr.gouvernail.contract.funding.SubsidyEvent;
import fr.gouvernail.contract.funding.SubsidyEvent.ConventionCorrected;
import fr.gouvernail.contract.funding.SubsidyEvent.ConventionSigned;
import fr.gouvernail.contract.funding.SubsidyEvent.DataPublished;
import fr.gouvernail.contract.funding.SubsidyEvent.PublicationCorrected;
import fr.gouvernail.contract.funding.SubsidyEvent.SubsidyGranted;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.eventstore.GouvernailJson;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.platform.projection.Rows;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The subsidies that councils give, with all that was said of their conventions and of the publication of their data. */
@ProcessingGroup("funding.subsidies")
public final class SubsidiesProjection implements Projection {

    private static final String GRANT = """
            INSERT INTO funding_subsidy (subsidy, territory, programme, body, decision, organisation, beneficiary, siren, rna, object,
                attributed, year, terms, year_total, convention_required, findings, granted_on, granted_event, version, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String SIGN = """
            UPDATE funding_subsidy SET signed_on = ?, document = ?, fingerprint = ?, document_link = ?, signed_event = ?, publish_by = ?,
                version = ?, last_event = ?
            WHERE subsidy = ?""";

    private static final String PUBLISH = """
            UPDATE funding_subsidy SET published_on = ?, published_at = ?, published_event = ?, version = ?, last_event = ?
            WHERE subsidy = ?""";

    private static final String STEP = """
            INSERT INTO funding_subsidy_step (subsidy, event, territory, step, day, document, link, publish_by, reason, effective_on,
                recorded_at, actor, role, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /** What is said of a convention or of a publication; nothing after a correction that takes it back. */
    private record Said(
            @Nullable LocalDate day,
            @Nullable String document,
            @Nullable String fingerprint,
            @Nullable String link,
            @Nullable LocalDate publishBy) {

        static Said of(@Nullable SignedConvention convention, @Nullable LocalDate publishBy) {
            return convention == null
                    ? new Said(null, null, null, null, null)
                    : new Said(
                            convention.signedOn(),
                            convention.document(),
                            convention.fingerprint(),
                            convention.link(),
                            publishBy);
        }

        static Said of(@Nullable DataPublication publication) {
            return publication == null
                    ? new Said(null, null, null, null, null)
                    : new Said(publication.publishedOn(), null, null, publication.link(), null);
        }
    }

    private record Step(String name, Said said, @Nullable String reason, LocalDate effectiveOn) {}

    private final JsonMapper json = GouvernailJson.mapper();

    @Override
    public List<String> tables() {
        return List.of("funding_subsidy", "funding_subsidy_step");
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void apply(RecordedEvent recorded, Rows rows) {
        switch (recorded.payload()) {
            case SubsidyGranted granted -> grant(granted, recorded, rows);
            case ConventionSigned e -> {
                var said = Said.of(e.convention(), e.publishBy());
                sign(e, said, recorded, rows);
                step(e, new Step("signed", said, null, e.effectiveOn()), recorded, rows);
            }
            case ConventionCorrected e -> {
                var said = Said.of(e.current(), e.publishBy());
                sign(e, said, recorded, rows);
                step(e, new Step("convention-corrected", said, e.reason(), e.effectiveOn()), recorded, rows);
            }
            case DataPublished e -> {
                var said = Said.of(e.publication());
                publish(e, said, recorded, rows);
                step(e, new Step("published", said, null, e.effectiveOn()), recorded, rows);
            }
            case PublicationCorrected e -> {
                var said = Said.of(e.current());
                publish(e, said, recorded, rows);
                step(e, new Step("publication-corrected", said, e.reason(), e.effectiveOn()), recorded, rows);
            }
            default -> {}
        }
    }

    private void grant(SubsidyGranted e, RecordedEvent recorded, Rows rows) {
        var terms = e.terms();
        var beneficiary = terms.beneficiary();
        rows.write(
                e.subsidy().text(),
                GRANT,
                e.subsidy(),
                e.territory(),
                e.programme(),
                e.body(),
                e.decision(),
                beneficiary.organisation(),
                beneficiary.name(),
                beneficiary.siren(),
                beneficiary.rna(),
                terms.object(),
                terms.attributed(),
                terms.year(),
                json.writeValueAsString(terms),
                e.yearTotal(),
                e.conventionRequired(),
                json.writeValueAsString(e.findings()),
                e.effectiveOn(),
                recorded.position(),
                recorded.sequence(),
                recorded.position());
    }

    private static void sign(SubsidyEvent e, Said said, RecordedEvent recorded, Rows rows) {
        rows.write(
                e.subsidy().text(),
                SIGN,
                said.day(),
                said.document(),
                said.fingerprint(),
                said.link(),
                said.day() == null ? null : recorded.position(),
                said.publishBy(),
                recorded.sequence(),
                recorded.position(),
                e.subsidy());
    }

    private static void publish(SubsidyEvent e, Said said, RecordedEvent recorded, Rows rows) {
        rows.write(
                e.subsidy().text(),
                PUBLISH,
                said.day(),
                said.link(),
                said.day() == null ? null : recorded.position(),
                recorded.sequence(),
                recorded.position(),
                e.subsidy());
    }

    private static void step(SubsidyEvent e, Step step, RecordedEvent recorded, Rows rows) {
        var context = recorded.context();
        rows.write(
                e.subsidy().text(),
                STEP,
                e.subsidy(),
                recorded.position(),
                context.territory(),
                step.name(),
                step.said().day(),
                step.said().document(),
                step.said().link(),
                step.said().publishBy(),
                step.reason(),
                step.effectiveOn(),
                recorded.recordedAt(),
                context.actor(),
                context.role(),
                recorded.position());
    }
}
