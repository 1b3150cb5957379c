package fr.gouvernail.command.assessment.domain;

import fr.gouvernail.command.testing.Contexts;
import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.contract.assessment.AdviceGround;
import fr.gouvernail.contract.assessment.NumberedPrescription;
import fr.gouvernail.contract.assessment.OpinionContent;
import fr.gouvernail.contract.assessment.OpinionDocument;
import fr.gouvernail.contract.assessment.OpinionEvent.OpinionAsked;
import fr.gouvernail.contract.assessment.OpinionEvent.OpinionIssued;
import fr.gouvernail.contract.assessment.OpinionKind;
import fr.gouvernail.contract.assessment.OpinionRegime;
import fr.gouvernail.contract.assessment.OpinionRequest;
import fr.gouvernail.contract.assessment.PermitFile;
import fr.gouvernail.contract.assessment.PermitKind;
import fr.gouvernail.contract.assessment.Prescription;
import fr.gouvernail.contract.assessment.PrescriptionOwner;
import fr.gouvernail.contract.assessment.SilenceEffect;
import fr.gouvernail.contract.assessment.Verdict;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.OpinionId;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.rule.RuleBook;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;

/** The market hall near a church, as scenario SC-02 has it: filed on 10 February 2026, with the architect since the 16th. */
final class Halls {

    static final OpinionId ID = new OpinionId(new UUID(7, 1));
    static final ProjectId PROJECT = new ProjectId(new UUID(7, 2));
    static final PersonId LEAD = new PersonId(new UUID(7, 3));
    static final PersonId STRANGER = new PersonId(new UUID(7, 4));
    static final OrganisationId TOWN = new OrganisationId(new UUID(7, 5));
    /** Registered on another territory. */
    static final OrganisationId ELSEWHERE = new OrganisationId(new UUID(7, 98));
    /** Registered on the whole installation. */
    static final OrganisationId ANYWHERE = new OrganisationId(new UUID(7, 99));

    static final TerritoryId VALMORET = TerritoryId.ofInsee("99001");
    static final Scope SCOPE = new Scope(VALMORET, new ProgrammeId(new UUID(7, 6)));
    static final LocalDate FILED = LocalDate.of(2026, 2, 10);
    static final LocalDate ASKED = LocalDate.of(2026, 2, 16);
    static final LocalDate ISSUED = LocalDate.of(2026, 4, 8);
    static final LocalDate DUE = LocalDate.of(2026, 4, 16);
    static final PermitFile PERMIT = new PermitFile(PermitKind.PERMIT, FILED, "PC 099 001 26 00012");
    static final OpinionDocument PAPER = new OpinionDocument("Courrier", "a".repeat(64), 12, null);
    static final OpinionRegime REGIME =
            new OpinionRegime(DUE, "R-83", SilenceEffect.AGREEMENT, "R-81", LocalDate.of(2026, 6, 10));

    static OpinionRequest request(
            OpinionKind kind, @Nullable PermitFile file, @Nullable AdviceGround ground, @Nullable LocalDate answerBy) {
        return new OpinionRequest(PROJECT, null, kind, ground, null, "UDAP", "La halle", file, ASKED, answerBy, null);
    }

    static OpinionAsked asked() {
        var request = request(OpinionKind.ABF_AGREEMENT, PERMIT, null, null);
        return new OpinionAsked(ID, VALMORET, SCOPE.programme(), request, REGIME, null, null, ASKED);
    }

    /** +27 000 €, +54 000 €, 0 and +15 000 €: 96 000 € and seven weeks. */
    static OpinionContent four() {
        var lead = PrescriptionOwner.of(LEAD);
        return new OpinionContent(
                Verdict.WITH_PRESCRIPTIONS,
                "Matériaux à préciser.",
                List.of(
                        new Prescription("Tuiles de terre cuite", Money.euros(27_000), 21, lead),
                        new Prescription("Menuiseries en acier", Money.euros(54_000), 28, lead),
                        new Prescription("Teinte de la serrurerie", Money.ZERO, 0, PrescriptionOwner.of(TOWN)),
                        new Prescription("Enseignes et éclairage", Money.euros(15_000), 0, null)));
    }

    static OpinionContent saying(Verdict verdict) {
        return new OpinionContent(verdict, "Motifs.", List.of());
    }

    static OpinionIssued issued(OpinionContent content, boolean onBehalf) {
        return issued(ID, content, onBehalf, PAPER);
    }

    static OpinionIssued issued(
            OpinionId id, OpinionContent content, boolean onBehalf, @Nullable OpinionDocument paper) {
        return new OpinionIssued(
                id, content.verdict(), content.reasons(), numbered(content, 1), onBehalf, paper, ISSUED);
    }

    /** One prescription, which that organisation answers for. */
    static OpinionContent givenTo(OrganisationId organisation) {
        return new OpinionContent(
                Verdict.WITH_PRESCRIPTIONS,
                "Motifs.",
                List.of(new Prescription("Tuiles", null, null, PrescriptionOwner.of(organisation))));
    }

    static List<NumberedPrescription> numbered(OpinionContent content, int first) {
        var numbered = new ArrayList<NumberedPrescription>();
        content.prescriptions().forEach(one -> numbered.add(new NumberedPrescription(first + numbered.size(), one)));
        return numbered;
    }

    /** Everything is of one programme, but for two organisations and ids that nobody knows. */
    static final class Known implements Subjects {
        @Override
        public Optional<Scope> scopeOf(Identifier id) {
            if (id.equals(ELSEWHERE)) {
                return Optional.of(Scope.of(TerritoryId.ofInsee("99002")));
            }
            if (id.equals(ANYWHERE)) {
                return Optional.of(Scope.INSTALLATION);
            }
            return id.uuid().getMostSignificantBits() == 7 ? Optional.of(SCOPE) : Optional.empty();
        }
    }

    static FixtureConfiguration<Opinion> on(LocalDate today, Role role) {
        return by(LEAD, role, today);
    }

    static FixtureConfiguration<Opinion> by(PersonId person, Role role, LocalDate today, Object... more) {
        var resources =
                new ArrayList<>(List.of(Contexts.allowed(person, role, today), new Known(), RuleBook.standard()));
        resources.addAll(List.of(more));
        return Fixtures.of(Opinion.class, resources.toArray());
    }

    private Halls() {}
}
