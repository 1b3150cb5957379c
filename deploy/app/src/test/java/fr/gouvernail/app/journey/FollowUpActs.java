package fr.gouvernail.app.journey;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Where the forms of the follow-up of projects post to, and the command that each sends. */
final class FollowUpActs {

    /** Pages of a project that everyone who reads it may open. */
    static final List<String> PAGES = List.of("/meteo", "/indicateurs", "/risques", "/notes", "/rapports");

    /** Each under the kind of sheet it is about. */
    static final Map<String, String> COMMANDS = Map.ofEntries(
            Map.entry("/indicateurs/[^/]+/cibles", "SetTarget"),
            Map.entry("/indicateurs/[^/]+/mesures", "MeasureIndicator"),
            Map.entry("/indicateurs/[^/]+/corrections", "CorrectMeasure"),
            Map.entry("/indicateurs/[^/]+/retraits", "WithdrawMeasure"),
            Map.entry("/indicateurs/[^/]+/termes", "CorrectIndicatorTerms"),
            Map.entry("/indicateurs/[^/]+/poids", "WeighIndicator"),
            Map.entry("/risques/[^/]+/revues", "ReassessRisk"),
            Map.entry("/risques/[^/]+/cloture", "CloseRisk"),
            Map.entry("/risques/[^/]+/reouverture", "ReopenRisk"),
            Map.entry("/notes/[^/]+/corrections", "CorrectNote"),
            Map.entry("/notes/[^/]+/confidentialite", "ChangeNoteConfidentiality"),
            Map.entry("/rapports/[^/]+/remise", "SubmitReport"),
            Map.entry("/rapports/[^/]+/acceptation", "AcceptReport"),
            Map.entry("/rapports/[^/]+/renvoi", "SendReportBack"),
            Map.entry("/rapports/[^/]+/annulation", "CallReportOff"),
            Map.entry("/objectifs/[^/]+/reouverture", "ReopenObjective"));

    /** Their pages are open to readers: only the forms on them are offers. */
    static final Map<Pattern, String> FORMS_ALONE = Map.of(
            Pattern.compile("/projets/[^/]+/meteo"), "ConfirmWeather",
            Pattern.compile("/(projets|programmes)/[^/]+/indicateurs"), "DefineIndicator",
            Pattern.compile("/projets/[^/]+/risques"), "OpenRisk",
            Pattern.compile("/projets/[^/]+/notes"), "WriteNote",
            Pattern.compile("/projets/[^/]+/rapports"), "AskReport");

    /** What the pages of a project that is not over always offer to who may. */
    static final Map<Pattern, String> ALWAYS = Map.of(
            Pattern.compile("/indicateurs/indicator-[^/?]+"), "SetTarget",
            Pattern.compile("/projets/project-[^/?]+/notes"), "WriteNote");

    private FollowUpActs() {}
}
