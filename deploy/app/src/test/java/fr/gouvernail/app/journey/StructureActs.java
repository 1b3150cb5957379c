package fr.gouvernail.app.journey;

import java.util.Map;

/** Where the forms of a programme's structure are, and the command that each sends. */
final class StructureActs {

    static final Map<String, String> COMMANDS = Map.ofEntries(
            Map.entry("/programmes/nouveau.*", "OpenProgramme"),
            Map.entry("/programmes/[^/]+/phase", "EnterProgrammePhase"),
            Map.entry("/programmes/[^/]+/phase/retour", "CorrectProgrammePhase"),
            Map.entry("/programmes/[^/]+/axes/nouveau", "AddProgrammeAxis"),
            Map.entry("/programmes/[^/]+/axes/\\d+", "RenameProgrammeAxis"),
            Map.entry("/programmes/[^/]+/objectifs/nouveau.*", "SetObjective"),
            Map.entry("/objectifs/[^/]+/libelle", "RewordObjective"),
            Map.entry("/objectifs/[^/]+/place", "MoveObjective"),
            Map.entry("/objectifs/[^/]+/cloture", "CloseObjective"),
            Map.entry("/objectifs/[^/]+/projets", "AttachProject"),
            Map.entry("/objectifs/[^/]+/projets/[^/]+/retrait", "DetachProject"),
            Map.entry("/projets/[^/]+/acteurs", "SetProjectParties"),
            Map.entry("/projets/[^/]+/lieu", "LocateProject"),
            Map.entry("/actions/[^/]+/acteurs", "SetActionParties"),
            Map.entry("/actions/[^/]+/lieu", "LocateAction"));

    private StructureActs() {}
}
