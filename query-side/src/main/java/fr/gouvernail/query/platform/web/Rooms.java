package fr.gouvernail.query.platform.web;

import fr.gouvernail.kernel.command.Role;
import java.util.List;
import java.util.stream.Stream;

/** The rooms of the navigation and their doors. A page names its door by key, so that it is marked as the current one. */
public final class Rooms {

    /** A group of pages. */
    public record Room(String key, List<Door> doors) {}

    /** A page of the navigation. */
    public record Door(String key, String path) {}

    private static final List<Room> EVERYONE = List.of(
            new Room(
                    "piloter",
                    List.of(
                            new Door("ma-page", "/"),
                            new Door("tableau-de-bord", "/tableau-de-bord"),
                            new Door("programmes", "/programmes"),
                            new Door("projets", "/projets"),
                            new Door("carte", "/carte"),
                            new Door("avis", "/avis"))),
            new Room(
                    "decider",
                    List.of(
                            new Door("instances", "/instances"),
                            new Door("seances", "/seances"),
                            new Door("decisions", "/decisions"))),
            new Room(
                    "financer",
                    List.of(
                            new Door("budgets", "/budgets"),
                            new Door("cofinancements", "/cofinancements"),
                            new Door("subventions", "/subventions"))),
            new Room("prouver", List.of(new Door("journal", "/journal"), new Door("relire", "/relire"))));

    private static final Room ADMINISTRATION = new Room(
            "administrer",
            List.of(
                    new Door("territoires", "/territoires"),
                    new Door("imports", "/territoires/imports"),
                    new Door("administration", "/administration")));

    /** The rooms shown to a role. */
    public static List<Room> of(Role role) {
        return switch (role) {
            case ADMINISTRATOR ->
                Stream.concat(EVERYONE.stream(), Stream.of(ADMINISTRATION)).toList();
            // The trail is closed to them: a door that answers "refused" is no door.
            case PARTNER, RESIDENT ->
                EVERYONE.stream().map(room -> without(room, "journal")).toList();
            // Nor are they shown the money that does not carry their name, nor how projects are assessed.
            case CO_FINANCER ->
                EVERYONE.stream()
                        .map(room -> without(room, "journal", "subventions", "carte", "avis", "programmes"))
                        .toList();
            default -> EVERYONE;
        };
    }

    private static Room without(Room room, String... closed) {
        return new Room(
                room.key(),
                room.doors().stream()
                        .filter(door -> !List.of(closed).contains(door.key()))
                        .toList());
    }

    private Rooms() {}
}
