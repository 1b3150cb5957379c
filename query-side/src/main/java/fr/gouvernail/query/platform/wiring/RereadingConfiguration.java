package fr.gouvernail.query.platform.wiring;

import fr.gouvernail.query.audit.view.AuditTrail;
import fr.gouvernail.query.funding.view.FundingLines;
import fr.gouvernail.query.funding.view.FundingTotals;
import fr.gouvernail.query.governance.view.SittingDeclarations;
import fr.gouvernail.query.governance.view.Sittings;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.EventArchive;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.replay.Replays;
import fr.gouvernail.query.platform.web.Formats;
import fr.gouvernail.query.portfolio.view.ProgrammeDashboards;
import fr.gouvernail.query.reporting.api.ChangesController;
import fr.gouvernail.query.reporting.ui.ReportedShell;
import fr.gouvernail.query.reporting.ui.RereadPages;
import fr.gouvernail.query.reporting.view.ChangesSince;
import fr.gouvernail.query.reporting.view.MyPage;
import fr.gouvernail.query.reporting.view.ProgrammeFigures;
import fr.gouvernail.query.reporting.view.SittingOutcomes;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reading the past and comparing it with today, and what the frame of every page says of both. */
@Configuration(proxyBeanMethods = false)
public class RereadingConfiguration {

    @Bean
    public SittingOutcomes sittingOutcomes(Sittings sittings, SittingDeclarations declarations, AuditTrail trail) {
        return new SittingOutcomes(sittings, declarations, trail);
    }

    @Bean
    public ReportedShell reportedShell(
            MyPage myPage, AuditTrail trail, SittingOutcomes outcomes, MessageSource messages, Formats formats) {
        return new ReportedShell(myPage, trail, outcomes, messages, formats);
    }

    @Bean
    public ProgrammeFigures programmeFigures(
            ProgrammeDashboards dashboards, FundingTotals totals, FundingLines lines, ReadingDay day) {
        return new ProgrammeFigures(dashboards, totals, lines, day);
    }

    @Bean
    public ChangesSince changesSince(
            ProgrammeFigures figures, AuditTrail trail, Replays replays, EventArchive archive) {
        return new ChangesSince(figures, trail, replays, archive);
    }

    @Bean
    public ChangesController changesController(ChangesSince changes) {
        return new ChangesController(changes);
    }

    @Bean
    public RereadPages rereadPages(
            SittingOutcomes outcomes,
            EventArchive archive,
            ChangesSince changes,
            ReportedShell names,
            Directory directory,
            @Value("${gouvernail.zone:Europe/Paris}") ZoneId zone) {
        return new RereadPages(outcomes, archive, changes, names, directory, zone);
    }
}
