package fr.gouvernail.query.reporting.ui;

import fr.gouvernail.query.audit.view.AuditTrail;
import fr.gouvernail.query.governance.view.SittingRow;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingPoint;
import fr.gouvernail.query.platform.web.Formats;
import fr.gouvernail.query.platform.web.ShellFacts;
import fr.gouvernail.query.reporting.view.MyPage;
import fr.gouvernail.query.reporting.view.SittingOutcomes;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Fills the frame of every page from the views of today. */
public final class ReportedShell implements ShellFacts {

    private final MyPage myPage;
    private final AuditTrail trail;
    private final SittingOutcomes outcomes;
    private final MessageSource messages;
    private final Formats formats;

    public ReportedShell(
            MyPage myPage, AuditTrail trail, SittingOutcomes outcomes, MessageSource messages, Formats formats) {
        this.myPage = myPage;
        this.trail = trail;
        this.outcomes = outcomes;
        this.messages = messages;
        this.formats = formats;
    }

    /** Sittings to come are no task: the home page lists them apart, and the badge says what its sentences do. */
    @Override
    public int pendingCount(Reader reader) {
        return ReadingPoint.inPresent(() -> (int) myPage.items(reader).stream()
                .filter(item -> !HomePage.isSitting(item))
                .count());
    }

    @Override
    public long following(Reader reader, long position) {
        return ReadingPoint.inPresent(() -> trail.countAfter(reader, position));
    }

    @Override
    public @Nullable String sittingAt(Reader reader, long position) {
        var sitting = ReadingPoint.inPresent(() -> outcomes.at(reader, position));
        return sitting == null ? null : name(sitting);
    }

    /** « Comité de pilotage, séance du 12 mars 2026 ». */
    String name(SittingRow sitting) {
        var body = sitting.bodyName() == null ? "" : sitting.bodyName();
        var parts = new Object[] {body, formats.date(sitting.heldOn())};
        var text = messages.getMessage("reread.sitting", parts, body, LocaleContextHolder.getLocale());
        return text == null ? body : text;
    }
}
