package fr.gouvernail.app.demonstration;

import fr.gouvernail.app.security.Accounts;
import fr.gouvernail.kernel.command.CommandDispatcher;
import fr.gouvernail.query.platform.document.StoredFiles;
import fr.gouvernail.query.platform.projection.EventHistory;
import fr.gouvernail.query.platform.web.DemoAccounts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills an empty installation with the fictional programme of Valmoret, through the very commands a user sends. The accounts come last:
 * as long as there is none, the story was not told to its end, and is told again at the next start.
 */
public final class Demonstration implements DemoAccounts {

    /** Known to everybody, and so only ever given in the demonstration. */
    public static final String PASSWORD = "demonstration";

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);

    private final CommandDispatcher dispatcher;
    private final EventHistory history;
    private final Accounts accounts;
    private final Clock clock;
    private final StoredFiles files;

    public Demonstration(
            CommandDispatcher dispatcher, EventHistory history, Accounts accounts, Clock clock, StoredFiles files) {
        this.files = files;
        this.clock = clock;
        this.dispatcher = dispatcher;
        this.history = history;
        this.accounts = accounts;
    }

    public void load() {
        if (!accounts.isEmpty()) {
            return;
        }
        LOG.info("Loading the demonstration programme");
        for (var person : ValmoretPerson.values()) {
            accounts.savePerson(person.id(), person.displayName(), person.function(), ValmoretGround.VALMORET);
        }
        var story = new Story(dispatcher, history);
        new ValmoretGround(story).tell();
        new ValmoretBodies(story).tell();
        new ValmoretProjects(story).tell();
        new ValmoretFunding(story).tell();
        new ValmoretFirstSitting(story).tell();
        new ValmoretFollowUps(story).tell();
        new ValmoretDelegation(story).tell();
        new ValmoretSince(story).tell();
        new ValmoretArbitration(story).tell();
        new ValmoretOtherBodies(story).tell();
        new ValmoretSubsidy(story, LocalDate.now(clock)).tell();
        new ValmoretDeadlines(story, LocalDate.now(clock)).tell();
        new ValmoretReferral(story).tell();
        new ValmoretConsultation(story).tell();
        new ValmoretMap(story).tell();
        new ValmoretCouncilSitting(story, files).tell();
        new ValmoretLife(story).tell();
        new ValmoretSheets(story).tell();
        new ValmoretStructure(story).tell();
        new ValmoretBacking(story, files).tell();
        new ValmoretAssessment(story).tell();
        new ValmoretParticipation(story).tell();
        new ValmoretOpinions(story, files, LocalDate.now(clock)).tell();
        new ValmoretFollowUp(story).tell();
        new ValmoretTrial(story).tell();
        openAccounts();
    }

    @Override
    public List<DemoAccount> accounts() {
        return Arrays.stream(ValmoretPerson.values())
                .filter(person -> person.username() != null)
                .map(person -> new DemoAccount(
                        String.valueOf(person.username()), PASSWORD, person.displayName(), person.hint()))
                .toList();
    }

    private void openAccounts() {
        accounts.openAll(
                Arrays.stream(ValmoretPerson.values())
                        .filter(person -> person.username() != null)
                        .map(person -> new Accounts.NewAccount(String.valueOf(person.username()), person.id()))
                        .toList(),
                PASSWORD);
    }
}
