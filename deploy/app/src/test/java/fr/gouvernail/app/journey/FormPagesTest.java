package fr.gouvernail.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.contract.CommandAccess;
import fr.gouvernail.kernel.command.Role;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The address of a form may be typed by anybody: it opens for those whose role may send it, and for nobody else. */
@TestInstance(Lifecycle.PER_CLASS)
class FormPagesTest {

    private static final Pattern HALL_LINE = Pattern.compile("href=\"(/plans/[^/\"]+/ressources/[^\"]+)\"");

    private final Map<String, String> forms = new LinkedHashMap<>();
    private SharedGouvernail gouvernail;
    private String sitting;

    /** Pages of the follow-up, each with the command that its form sends. */
    private final Map<String, String> followed = new LinkedHashMap<>();

    @BeforeAll
    void findEveryForm() {
        gouvernail = SharedGouvernail.shared();
        var director = gouvernail.as("directrice");
        var valmoret = new Valmoret(director);
        var project = "/projets/" + valmoret.projectId(Valmoret.HALL);
        var plan = "/plans/" + valmoret.hallPlan().path("plan").asString();
        var lines = HALL_LINE.matcher(
                Pages.signedIn(gouvernail.address(), "directrice").get(plan).body());
        assertThat(lines.find()).as("a line of the plan to record").isTrue();
        sitting = "/seances/"
                + director.read("/api/governance/sittings")
                        .path(0)
                        .path("sitting")
                        .asString();
        forms.put("/instances/nouvelle", "EstablishBody");
        forms.put("/seances/nouvelle", "ConveneSitting");
        forms.put(sitting + "/seconde-convocation", "ReconveneSitting");
        forms.put("/decisions/nouvelle", "DraftDecision");
        forms.put("/decisions/reprise", "RecordPastDecision");
        forms.put("/projets/nouveau", "ProposeProject");
        forms.put(project + "/cadrage", "FrameProject");
        forms.put(project + "/avancement", "ReportProgress");
        forms.put(project + "/actions/nouvelle", "ProposeAction");
        forms.put("/actions/" + valmoret.hallAction().path("action").asString() + "/arbitrage", "AskArbitration");
        var action = "/actions/" + valmoret.hallAction().path("action").asString();
        forms.put(project + "/blocages/nouveau", "BlockProject");
        forms.put(project + "/reprise-en-cours", "TakeOverProject");
        forms.put(action + "/avancement", "ReportActionProgress");
        forms.put(action + "/cadrage", "DescribeSheet");
        forms.put(action + "/abandon", "CancelAction");
        forms.put(action + "/liens/nouveau", "LinkAction");
        forms.put(action + "/blocages/nouveau", "BlockAction");
        forms.put("/plans/nouveau?projet=" + valmoret.projectId(Valmoret.HALL), "DraftFundingPlan");
        forms.put(plan + "/revision", "ReviseFundingPlan");
        forms.put(lines.group(1), "RecordResourceState");
        var programme = "/programmes/" + valmoret.programme();
        forms.put("/programmes/nouveau", "OpenProgramme");
        forms.put(programme + "/phase", "EnterProgrammePhase");
        forms.put(programme + "/phase/retour", "CorrectProgrammePhase");
        forms.put(programme + "/axes/nouveau", "AddProgrammeAxis");
        forms.put(programme + "/axes/2", "RenameProgrammeAxis");
        forms.put(programme + "/objectifs/nouveau", "SetObjective");
        forms.put(project + "/acteurs", "SetProjectParties");
        forms.put(project + "/lieu", "LocateProject");
        forms.put(action + "/acteurs", "SetActionParties");
        forms.put(action + "/lieu", "LocateAction");
        followed.put("/projets/" + valmoret.projectId("A-2.05") + "/meteo", "ConfirmWeather");
        followed.put(project + "/indicateurs", "DefineIndicator");
        followed.put(programme + "/indicateurs", "DefineIndicator");
        followed.put(project + "/risques", "OpenRisk");
        followed.put(project + "/notes", "WriteNote");
        followed.put(project + "/rapports", "AskReport");
        forms.put("/territoires/nouveau", "RegisterTerritory");
        forms.put(project + "/avis/nouveau", "AskOpinion");
        var awaited = "/avis/"
                + director.read("/api/assessment/opinions?stage=AWAITED")
                        .path(0)
                        .path("opinion")
                        .asString();
        forms.put(awaited + "/rendre", "IssueOpinion");
        forms.put(awaited + "/remplacer", "ReplaceOpinion");
        forms.put(awaited + "/reponse-recours", "AnswerAppeal");
    }

    @ParameterizedTest
    @CsvSource({
        "maire,CHAIR",
        "adjointe,GOVERNANCE_MEMBER",
        "urbanisme,STEERING_MEMBER",
        "directrice,DIRECTOR",
        "pmo,PMO",
        "halle,PROJECT_LEAD",
        "manager,ACTION_LEAD",
        "contributrice,CONTRIBUTOR",
        "services,MUNICIPAL_SERVICE",
        "etat,STATE_SERVICE",
        "region,CO_FINANCER",
        "association,PARTNER",
        "habitante,RESIDENT",
        "etudes,CONSULTANT",
        "auditrice,AUDITOR",
        "administrateur,ADMINISTRATOR"
    })
    void aFormOpensForWhoMaySendIt(String account, Role role) {
        var pages = Pages.signedIn(gouvernail.address(), account);
        forms.forEach((path, command) -> {
            var answer = pages.get(path);
            boolean maySend =
                    CommandAccess.rolesFor(CommandAccess.named(command)).contains(role);
            if (maySend && role != Role.ADMINISTRATOR) {
                assertThat(answer.statusCode()).as("%s for %s", path, account).isEqualTo(200);
            } else if (!maySend) {
                assertThat(answer.statusCode()).as("%s for %s", path, account).isIn(403, 404);
                assertThat(answer.body()).as("%s for %s", path, account).doesNotContain("class=\"saisie\"");
            }
        });
    }

    /** The pages of the follow-up are read by others too: their forms are for who may send them. */
    @ParameterizedTest
    @CsvSource({
        "directrice,DIRECTOR",
        "pmo,PMO",
        "halle,PROJECT_LEAD",
        "manager,ACTION_LEAD",
        "services,MUNICIPAL_SERVICE",
        "etat,STATE_SERVICE",
        "region,CO_FINANCER",
        "habitante,RESIDENT",
        "auditrice,AUDITOR"
    })
    void aPageOfTheFollowUpHasTheFormsThatTheRoleMaySend(String account, Role role) {
        var pages = Pages.signedIn(gouvernail.address(), account);
        followed.forEach((path, command) -> {
            var answer = pages.get(path);
            boolean maySend =
                    CommandAccess.rolesFor(CommandAccess.named(command)).contains(role);
            if (maySend) {
                assertThat(answer.statusCode()).as("%s for %s", path, account).isEqualTo(200);
            }
            assertThat(answer.statusCode() == 200 && answer.body().contains("action=\"" + path + "\""))
                    .as("%s for %s", path, account)
                    .isEqualTo(maySend);
        });
    }

    /** The secretary's live page is read by others too: it shows them no form. */
    @ParameterizedTest
    @CsvSource({"auditrice", "region", "habitante", "etudes"})
    void theLivePageOffersNothingToWhoOnlyReads(String account) {
        var answer = Pages.signedIn(gouvernail.address(), account).get(sitting + "/direct");
        assertThat(answer.statusCode()).isIn(200, 403, 404);
        assertThat(answer.body()).doesNotContain("action=\"" + sitting);
    }
}
