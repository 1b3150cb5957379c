package fr.gouvernail.query.governance.ui;

import fr.gouvernail.contract.governance.CorrectionKind;
import fr.gouvernail.contract.governance.DecisionRecordCommand;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.contract.governance.ReviewOutcome;
import fr.gouvernail.contract.portfolio.Derogation;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.query.governance.view.DecisionDossier;
import fr.gouvernail.query.governance.view.DecisionDossier.FollowUp;
import fr.gouvernail.query.governance.view.DecisionDossiers;
import fr.gouvernail.query.governance.view.DecisionRow;
import fr.gouvernail.query.governance.view.DecisionStanding.Force;
import fr.gouvernail.query.governance.view.DecisionState;
import fr.gouvernail.query.governance.view.Decisions;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.Formats;
import fr.gouvernail.query.platform.web.PersonNames;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What the page of a decision shows beside its course: options, findings, dissent, follow-ups, review, corrections. */
public final class DecisionDossierModel {

    private static final Set<Role> READING =
            EnumSet.of(Role.AUDITOR, Role.CONSULTANT, Role.CO_FINANCER, Role.RESIDENT, Role.ADMINISTRATOR, Role.SYSTEM);

    private final FindingTexts figures;
    private final DecisionDossiers dossiers;
    private final Decisions decisions;
    private final Directory directory;

    public DecisionDossierModel(DecisionDossiers dossiers, Decisions decisions, Directory directory, Formats formats) {
        this.figures = new FindingTexts(formats);
        this.dossiers = dossiers;
        this.decisions = decisions;
        this.directory = directory;
    }

    void fill(ModelAndView page, Reader reader, DecisionRow decision, LocalDate today) {
        var dossier = dossiers.of(reader, decision.decision())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean writes = Acts.may(reader, DecisionRecordCommand.RecordOptions.class);
        boolean reviews = Acts.may(reader, DecisionRecordCommand.RecordReview.class);
        boolean open = isOpen(decision);
        page.addObject("dossier", dossier)
                .addObject("today", today)
                .addObject("people", new PersonNames(directory, persons(decision, dossier)))
                .addObject("mayWeigh", writes && open)
                .addObject("mayDissent", writes && hasBeenTabled(decision))
                .addObject("mayFollow", writes && isKept(decision))
                .addObject("mayReview", reviews && isKept(decision) && isDecided(decision))
                .addObject("mine", mine(reader, dossier))
                .addObject("ownerRoles", roles())
                .addObject("findingFigures", figures)
                .addObject("setAside", setAside(decision))
                .addObject("reviewOutcomes", ReviewOutcome.values())
                .addObject("correctionKinds", CorrectionKind.values());
        if (writes) {
            page.addObject("persons", directory.personsOf(decision.territory()))
                    .addObject("earlier", open ? earlier(reader, decision) : List.of());
        }
    }

    /** Rules that a launch sets aside: they are told apart from what was merely broken. */
    private static Set<String> setAside(DecisionRow decision) {
        return decision.resolution() instanceof Resolution.LaunchProject launch
                ? Derogation.rules(launch.derogations())
                : Set.of();
    }

    /** A body corrects what it decided itself. */
    private List<DecisionRow> earlier(Reader reader, DecisionRow decision) {
        return decisions.decided(reader).stream()
                .filter(row -> row.body().equals(decision.body()))
                .toList();
    }

    static List<Role> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> !READING.contains(role))
                .toList();
    }

    /** Numbers of the open follow-ups that the reader may close. */
    private static Set<Integer> mine(Reader reader, DecisionDossier dossier) {
        var numbers = new HashSet<Integer>();
        if (!Acts.may(reader, DecisionRecordCommand.CompleteFollowUp.class)) {
            return numbers;
        }
        for (FollowUp followUp : dossier.followUps()) {
            boolean owns = reader.person().equals(followUp.owner()) || reader.role() == followUp.role();
            if (followUp.isOpen() && (owns || Acts.may(reader, DecisionRecordCommand.RecordReview.class))) {
                numbers.add(followUp.number());
            }
        }
        return numbers;
    }

    private static Set<PersonId> persons(DecisionRow decision, DecisionDossier dossier) {
        var persons = new HashSet<PersonId>();
        dossier.followUps().forEach(followUp -> add(persons, followUp.owner()));
        if (decision.resolution() instanceof Resolution.Request request) {
            request.tasks().forEach(task -> add(persons, task.owner()));
        }
        if (decision.resolution() instanceof Resolution.GrantDelegation grant) {
            add(persons, grant.holder());
        }
        dossier.dissents().forEach(dissent -> add(persons, dissent.person()));
        return persons;
    }

    private static void add(Set<PersonId> persons, @Nullable PersonId person) {
        if (person != null) {
            persons.add(person);
        }
    }

    private static boolean isOpen(DecisionRow decision) {
        return switch (decision.stage()) {
            case DRAFT, TABLED, CONSULTED, POSTPONED -> true;
            default -> false;
        };
    }

    private static boolean hasBeenTabled(DecisionRow decision) {
        return switch (decision.stage()) {
            case DRAFT, POSTPONED, WITHDRAWN, REFERRED -> false;
            default -> true;
        };
    }

    private static boolean isDecided(DecisionRow decision) {
        return !isOpen(decision) && decision.stage() != DecisionState.REFERRED;
    }

    static boolean isKept(DecisionRow decision) {
        return switch (decision.stage()) {
            case REFUSED, WITHDRAWN -> false;
            default -> decision.standing().force() != Force.ANNULLED;
        };
    }
}
