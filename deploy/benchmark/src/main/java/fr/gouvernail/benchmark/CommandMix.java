package fr.gouvernail.benchmark;

import fr.gouvernail.command.platform.reaction.LookupProgress;
import fr.gouvernail.contract.portfolio.Axis;
import fr.gouvernail.contract.portfolio.ProgrammeCommand.OpenProgramme;
import fr.gouvernail.contract.portfolio.ProgrammeKind;
import fr.gouvernail.contract.portfolio.ProjectCommand.FrameProject;
import fr.gouvernail.contract.portfolio.ProjectCommand.ProposeProject;
import fr.gouvernail.contract.portfolio.ProjectFrame;
import fr.gouvernail.contract.territory.AccessCommand.GrantRole;
import fr.gouvernail.contract.territory.OrganisationCommand.RegisterOrganisation;
import fr.gouvernail.contract.territory.OrganisationKind;
import fr.gouvernail.contract.territory.TerritoryCommand.RegisterTerritory;
import fr.gouvernail.contract.territory.TerritoryCommand.UpdatePopulation;
import fr.gouvernail.contract.territory.TerritoryKind;
import fr.gouvernail.kernel.command.Actor;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandDispatcher;
import fr.gouvernail.kernel.command.CommandEnvelope;
import fr.gouvernail.kernel.command.CommandReceipt;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.AccessId;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.value.Money;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one client sends, one command after the other: every second one creates (a territory or a project), every other one goes to an
 * aggregate this client made, with the version it expects (a new population, a new framing). Seeded; each client on its own aggregates.
 */
final class CommandMix {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST_KNOWN = 200;

    /** An aggregate that this client made, and where it stands. */
    private static final class Known<I> {
        private final I id;
        private long version;

        Known(I id, long version) {
            this.id = id;
            this.version = version;
        }
    }

    private final CommandDispatcher dispatcher;
    private final Random random;
    private final int client;
    private final Actor administrator;
    private final Actor director;
    private final TerritoryId home;
    private final ProgrammeId programme;
    private final OrganisationId owner;
    private final List<Known<TerritoryId>> territories = new ArrayList<>();
    private final List<Known<ProjectId>> projects = new ArrayList<>();
    private int sent;
    private int registered;

    CommandMix(CommandDispatcher dispatcher, long seed, int client) {
        this.dispatcher = dispatcher;
        this.random = new Random(seed + client);
        this.client = client;
        this.administrator = new Actor(new PersonId(uuid()), Role.ADMINISTRATOR);
        this.director = new Actor(new PersonId(uuid()), Role.DIRECTOR);
        this.home = TerritoryId.ofSiren(siren());
        this.programme = new ProgrammeId(uuid());
        this.owner = new OrganisationId(uuid());
    }

    /** The territory, the programme and the rights that this client works with. */
    void prepare(LookupProgress lookups) {
        await(lookups, grant(administrator, null));
        await(lookups, send(administrator, register(home, siren())));
        await(lookups, grant(director, home));
        await(
                lookups,
                send(
                        director,
                        new RegisterOrganisation(owner, home, OrganisationKind.COMMUNE, "Ville " + client, null)));
        await(
                lookups,
                send(
                        director,
                        new OpenProgramme(
                                programme,
                                home,
                                ProgrammeKind.ORT,
                                "Programme " + client,
                                DAY,
                                DAY.plusYears(6),
                                List.of(new Axis(1, "Habitat"), new Axis(2, "Commerce")))));
        create();
        create();
    }

    /** What follows builds on it, and may not be sent before the look-ups know it. */
    private static void await(LookupProgress lookups, CommandReceipt receipt) {
        if (!lookups.await(receipt.position(), PATIENCE)) {
            throw new IllegalStateException("look-ups do not come level");
        }
    }

    CommandReceipt next() {
        sent++;
        return sent % 2 == 0 ? create() : change();
    }

    private CommandReceipt create() {
        return ++registered % 2 == 0 ? registerTerritory() : proposeProject();
    }

    private CommandReceipt registerTerritory() {
        var siren = siren();
        var id = TerritoryId.ofSiren(siren);
        var receipt = send(administrator, register(id, siren));
        keep(territories, new Known<>(id, receipt.version()));
        return receipt;
    }

    private CommandReceipt proposeProject() {
        var id = new ProjectId(uuid());
        var command = new ProposeProject(
                id,
                programme,
                "A-%d.%07d".formatted(client, sent),
                "Réhabilitation de l’îlot " + registered,
                "Acquérir, conforter et rouvrir des cellules commerciales et des logements au-dessus.",
                List.of(1, 2),
                owner,
                DAY);
        var receipt = send(director, command);
        keep(projects, new Known<>(id, receipt.version()));
        return receipt;
    }

    private CommandReceipt change() {
        if (sent % 4 == 1) {
            var territory = territories.get(random.nextInt(territories.size()));
            int population = 10_001 + (int) (territory.version * 7_919 % 90_000);
            var command =
                    new UpdatePopulation(territory.id, territory.version, population, DAY.plusDays(territory.version));
            return follow(territory, send(administrator, command));
        }
        var project = projects.get(random.nextInt(projects.size()));
        var frame = new ProjectFrame(
                "Rouvrir douze cellules commerciales et vingt logements.",
                "Îlot compris entre la place et les remparts.",
                DAY,
                DAY.plusYears(2),
                Money.euros(100_000 + random.nextInt(4_000_000)),
                director.person());
        return follow(project, send(director, new FrameProject(project.id, project.version, frame, DAY)));
    }

    private static CommandReceipt follow(Known<?> known, CommandReceipt receipt) {
        known.version = receipt.version();
        return receipt;
    }

    /** The newest replaces one at random, so that histories stay as short as real ones. */
    private <I> void keep(List<Known<I>> all, Known<I> added) {
        if (all.size() < MOST_KNOWN) {
            all.add(added);
        } else {
            all.set(random.nextInt(MOST_KNOWN), added);
        }
    }

    private CommandReceipt grant(Actor holder, @Nullable TerritoryId territory) {
        var person = holder.person();
        return send(Actor.SYSTEM, new GrantRole(AccessId.of(person), person, holder.role(), territory, null, DAY));
    }

    private static RegisterTerritory register(TerritoryId id, String siren) {
        return new RegisterTerritory(
                id,
                TerritoryKind.INTERCOMMUNALITY,
                siren,
                "Communauté de communes " + siren,
                10_000,
                "99",
                "99",
                "Val-de-Brenne",
                null,
                null,
                null);
    }

    private CommandReceipt send(Actor actor, Command command) {
        return dispatcher.send(CommandEnvelope.of(command, actor, uuid().toString()));
    }

    /** Fictional: no real SIREN begins with a zero. */
    private String siren() {
        return "0%02d%06d".formatted(client, registered);
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
