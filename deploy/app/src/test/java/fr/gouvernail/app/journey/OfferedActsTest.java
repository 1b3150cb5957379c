package fr.gouvernail.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.contract.CommandAccess;
import fr.gouvernail.kernel.command.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each account of the demonstration walks the main pages: a form is offered to who may send its command, and to nobody else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfferedActsTest {

    private static final Pattern FORM = Pattern.compile("<form[^>]*>");
    private static final Pattern ACTION = Pattern.compile("action=\"(/[^\"#]*)");
    private static final Pattern LINK = Pattern.compile("<a[^>]*href=\"(/[^\"#]*)");
    private static final int MOST_SHEETS = 2;

    /** Where forms post to, or the page of the form is, and the command that it sends. The first that matches counts. */
    private static final Map<Pattern, String> COMMANDS = new LinkedHashMap<>();

    /** As above, for pages that everyone may open: only their forms are offers. */
    private static final Map<Pattern, String> FORMS_ALONE = Map.of(
            Pattern.compile("/instances/[^/]+/regles"), "SetRules",
            Pattern.compile("/instances/[^/]+/delegations"), "GrantDelegation",
            Pattern.compile("/projets/[^/]+/notation"), "MarkProject");

    /** Lists and sheets with the acts that each always offers, whatever the state of its object. */
    private static final Map<Pattern, List<String>> ALWAYS = Map.of(
            Pattern.compile("/instances"), List.of("EstablishBody"),
            Pattern.compile("/instances/body-[^/?]+"), List.of("SeatMember", "LinkBody", "ConveneSitting"),
            Pattern.compile("/instances/body-[^/?]+/regles"), List.of("SetRules", "SetCharter"),
            Pattern.compile("/instances/body-[^/?]+/delegations"), List.of("DraftDecision"),
            Pattern.compile("/seances"), List.of("ConveneSitting"),
            Pattern.compile("/decisions"), List.of("DraftDecision", "RecordPastDecision"),
            Pattern.compile("/projets"), List.of("ProposeProject"),
            Pattern.compile("/projets/project-[^/?]+"), List.of("ProposeAction"),
            Pattern.compile("/plans/[^/?]+"), List.of("ReviseFundingPlan"),
            Pattern.compile("/carte"), List.of("JudgeLink", "AddFactor", "RemoveFactor", "WithdrawLink", "DrawMap"));

    static {
        command("/instances/nouvelle", "EstablishBody");
        command("/instances/[^/]+/membres", "SeatMember");
        command("/instances/[^/]+/membres/fin", "EndSeat");
        command("/instances/[^/]+/suppleants", "NameSubstitute");
        command("/instances/[^/]+/suppleants/fin", "EndSubstitution");
        command("/instances/[^/]+/liens", "LinkBody");
        command("/instances/[^/]+/liens/fin", "UnlinkBody");
        command("/instances/[^/]+/charte", "SetCharter");
        command("/instances/[^/]+/delegations/fin", "WithdrawDelegation");
        command("/seances/nouvelle.*", "ConveneSitting");
        command("/seances/[^/]+/seconde-convocation", "ReconveneSitting");
        command("/seances/[^/]+/proces-verbal/approuver", "ApproveMinutes");
        command("/seances/[^/]+/proces-verbal/envoyer", "SendMinutes");
        command("/seances/[^/]+/annuler", "CallOffSitting");
        command("/seances/[^/]+/ordre-du-jour/retirer", "TakeOffAgenda");
        command("/seances/[^/]+/proces-verbal/signer", "SignMinutes");
        command("/seances/[^/]+/documents/retirer", "WithdrawDocument");
        command("/seances/[^/]+/ordre-du-jour", "PutOnAgenda");
        command("/subventions/[^/]+/convention", "SignConvention");
        command("/subventions/[^/]+/convention-corrigee", "CorrectConvention");
        command("/subventions/[^/]+/publication", "PublishData");
        command("/subventions/[^/]+/publication-corrigee", "CorrectPublication");
        command("/decisions/nouvelle.*", "DraftDecision");
        command("/decisions/reprise", "RecordPastDecision");
        command("/decisions/[^/]+/adopter", "AdoptDecision");
        command("/decisions/[^/]+/refuser", "RefuseDecision");
        command("/decisions/[^/]+/retirer", "WithdrawDecision");
        command("/decisions/[^/]+/transmettre", "TransmitDecision");
        command("/decisions/[^/]+/publier", "PublishDecision");
        command("/decisions/[^/]+/suspendre", "SuspendDecision");
        command("/decisions/[^/]+/annuler", "AnnulDecision");
        command("/decisions/[^/]+/reessayer", "RetryEnactment");
        command("/decisions/[^/]+/options", "RecordOptions");
        command("/decisions/[^/]+/desaccords", "RecordDissent");
        command("/decisions/[^/]+/suites", "AddFollowUp");
        command("/decisions/[^/]+/suites/\\d+/faite", "CompleteFollowUp");
        command("/decisions/[^/]+/revue", "PlanReview");
        command("/decisions/[^/]+/revue-faite", "RecordReview");
        command("/projets/nouveau", "ProposeProject");
        command("/projets/[^/]+/cadrage.*", "FrameProject");
        command("/actions/[^/]+/cadrage.*", "DescribeSheet");
        command("/actions/[^/]+/etapes/.*", "CompleteStep");
        command("/projets/[^/]+/avancement", "ReportProgress");
        command("/projets/[^/]+/actions/nouvelle", "ProposeAction");
        command("/actions/[^/]+/arbitrage", "AskArbitration");
        command("/actions/[^/]+/arbitrages/\\d+/positions/nouvelle.*", "TakeStance");
        command("/actions/[^/]+/arbitrages/\\d+/positions/\\d+/retrait", "WithdrawStance");
        command("/projets/[^/]+/contributions/nouvelle", "RecordContribution");
        command("/projets/[^/]+/contributions/[^/]+/correction", "CorrectContribution");
        command("/projets/[^/]+/contributions/[^/]+/reponse", "AnswerContribution");
        command("/projets/[^/]+/contributions/[^/]+/publication", "PublishContribution");
        command("/projets/[^/]+/contributions/[^/]+/depublication", "UnpublishContribution");
        command("/soutiens/[^/]+/nommage", "ChangeNaming");
        command("/plans/nouveau.*", "DraftFundingPlan");
        command("/plans/[^/]+/revision", "ReviseFundingPlan");
        command("/plans/[^/]+/ressources/.*", "RecordResourceState");
        command("/cartes/nouvelle", "DrawMap");
        command("/cartes/[^/]+/jugements", "JudgeLink");
        command("/cartes/[^/]+/liens/retirer", "WithdrawLink");
        command("/cartes/[^/]+/facteurs", "AddFactor");
        command("/cartes/[^/]+/facteurs/renommer", "RenameFactor");
        command("/cartes/[^/]+/facteurs/retirer", "RemoveFactor");
        command("/cartes/[^/]+/retenir", "ChooseMap");
        command("/projets/[^/]+/consequences/carte/leviers", "SetLevers");
        command("/projets/[^/]+/consequences/carte/relectures", "ReviewMap");
        command("/territoires/nouveau", "RegisterTerritory");
        StructureActs.COMMANDS.forEach(OfferedActsTest::command);
        FollowUpActs.COMMANDS.forEach(OfferedActsTest::command);
    }

    private SharedGouvernail gouvernail;

    private static void command(String path, String command) {
        COMMANDS.put(Pattern.compile(path), command);
    }

    @BeforeAll
    void start() {
        gouvernail = SharedGouvernail.shared();
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
        "auditrice,AUDITOR"
    })
    void whatIsOfferedIsWhatTheRoleMaySend(String account, Role role) {
        var pages = Pages.signedIn(gouvernail.address(), account);
        for (var path : mainPages(pages)) {
            var offered = offered(pages.get(path).body());
            for (var command : offered) {
                assertThat(CommandAccess.rolesFor(CommandAccess.named(command)))
                        .as("%s offers %s to %s", path, command, account)
                        .contains(role);
            }
            FollowUpActs.ALWAYS.forEach((page, command) -> {
                if (page.matcher(path).matches()
                        && CommandAccess.rolesFor(CommandAccess.named(command)).contains(role)) {
                    assertThat(offered).as("%s to %s", path, account).contains(command);
                }
            });
            ALWAYS.forEach((page, commands) -> {
                if (page.matcher(path).matches()) {
                    assertThat(offered)
                            .as("%s to %s", path, account)
                            .containsAll(commands.stream()
                                    .filter(command -> CommandAccess.rolesFor(CommandAccess.named(command))
                                            .contains(role))
                                    .toList());
                }
            });
        }
    }

    /** The lists, and the first sheets that each leads to, with their own pages of forms. */
    private static List<String> mainPages(Pages pages) {
        var found = new LinkedHashSet<String>();
        for (var list : List.of(
                "/",
                "/tableau-de-bord",
                "/carte",
                "/programmes",
                "/avis",
                "/instances",
                "/seances",
                "/decisions",
                "/projets",
                "/budgets",
                "/subventions")) {
            found.add(list);
            sheets(pages.get(list).body()).forEach(found::add);
        }
        for (var project : List.copyOf(found)) {
            if (project.startsWith("/projets/")) {
                sheets(pages.get(project).body()).forEach(found::add);
                FollowUpActs.PAGES.forEach(page -> {
                    found.add(project + page);
                    sheets(pages.get(project + page).body()).forEach(found::add);
                });
            }
        }
        for (var body : List.copyOf(found)) {
            if (body.startsWith("/instances/")) {
                found.add(body + "/regles");
                found.add(body + "/delegations");
            }
        }
        assertThat(found).hasSizeGreaterThan(10);
        return new ArrayList<>(found);
    }

    private static List<String> sheets(String html) {
        var sheets = new ArrayList<String>();
        for (var kind : List.of(
                "/programmes/programme-",
                "/instances/body-",
                "/seances/sitting-",
                "/decisions/decision-",
                "/projets/project-",
                "/actions/action-",
                "/plans/plan-",
                "/plans/funding",
                "/budgets/budget-",
                "/indicateurs/indicator-",
                "/risques/risk-",
                "/rapports/report-",
                "/subventions/subsidy-")) {
            Pattern.compile("href=\"(" + kind + "[0-9a-z-]+)\"")
                    .matcher(html)
                    .results()
                    .map(match -> match.group(1))
                    .distinct()
                    .limit(MOST_SHEETS)
                    .forEach(sheets::add);
        }
        return sheets;
    }

    /** The commands whose forms a page shows, or leads to. */
    private static List<String> offered(String html) {
        var commands = new LinkedHashSet<String>();
        for (var known : List.of(COMMANDS, FORMS_ALONE, FollowUpActs.FORMS_ALONE)) {
            FORM.matcher(html)
                    .results()
                    .map(MatchResult::group)
                    .filter(tag -> tag.contains("method=\"post\""))
                    .flatMap(tag -> ACTION.matcher(tag).results())
                    .forEach(action -> add(action.group(1), known, commands));
        }
        LINK.matcher(html).results().forEach(link -> add(link.group(1), COMMANDS, commands));
        return List.copyOf(commands);
    }

    private static void add(String path, Map<Pattern, String> known, Set<String> commands) {
        known.entrySet().stream()
                .filter(entry ->
                        entry.getKey().matcher(path.replace("&amp;", "&")).matches())
                .findFirst()
                .ifPresent(entry -> commands.add(entry.getValue()));
    }
}
