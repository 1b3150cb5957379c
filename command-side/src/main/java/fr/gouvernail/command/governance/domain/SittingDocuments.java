package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.contract.governance.GovernanceRejection.DOCUMENT_ATTACHED_ALREADY;
import static fr.gouvernail.contract.governance.GovernanceRejection.FINGERPRINT_MALFORMED;
import static fr.gouvernail.contract.governance.SittingRejection.DOCUMENT_UNKNOWN;
import static fr.gouvernail.contract.governance.SittingRejection.DOCUMENT_WITHDRAWN_ALREADY;

import fr.gouvernail.command.governance.domain.Papers.AttachedTo;
import fr.gouvernail.contract.governance.AgendaCommand;
import fr.gouvernail.contract.governance.AgendaCommand.AttachDocument;
import fr.gouvernail.contract.governance.AgendaCommand.WithdrawDocument;
import fr.gouvernail.contract.governance.AttachedDocument;
import fr.gouvernail.contract.governance.SittingEvent;
import fr.gouvernail.contract.governance.SittingEvent.DocumentAttached;
import fr.gouvernail.contract.governance.SittingEvent.DocumentWithdrawn;
import fr.gouvernail.kernel.command.CommandRejected;
import java.time.LocalDate;
import java.util.List;

/** The documents of the items of a sitting. */
final class SittingDocuments {

    private static final String SHA_256 = "[0-9a-f]{64}";
    /** A page makes a link of it: nothing else than an address of the web may come there. */
    private static final String WEB = "https?://\\S+";

    static DocumentAttached attach(SittingState state, AttachDocument command) {
        SittingDecisions.requireNotClosed(state);
        ItemDecisions.requireItem(state, command.item());
        return attached(state, command, command.item(), command.document());
    }

    /** A wrong document is found after the sitting as well as before it: what replaces it then is dated of that day. */
    static List<SittingEvent> withdraw(SittingState state, WithdrawDocument command, LocalDate today) {
        ItemDecisions.requireItem(state, command.item());
        var key = new AttachedTo(command.item(), command.name(), command.documentVersion());
        var papers = state.session().papers();
        if (!papers.documents().contains(key)) {
            throw CommandRejected.of(
                    DOCUMENT_UNKNOWN, "name", key.name(), "version", key.version(), "item", key.item());
        }
        if (papers.withdrawn().contains(key)) {
            throw CommandRejected.of(
                    DOCUMENT_WITHDRAWN_ALREADY, "name", key.name(), "version", key.version(), "item", key.item());
        }
        var withdrawn = new DocumentWithdrawn(
                command.sitting(), key.item(), key.name(), key.version(), command.reason(), today);
        var replacement = command.replacement();
        return replacement == null
                ? List.of(withdrawn)
                : List.of(withdrawn, attached(state, command, command.item(), replacement));
    }

    private static DocumentAttached attached(
            SittingState state, AgendaCommand command, int item, AttachedDocument document) {
        requireFingerprint(document);
        if (state.session().papers().documents().contains(new AttachedTo(item, document.name(), document.version()))) {
            throw CommandRejected.of(DOCUMENT_ATTACHED_ALREADY, "name", document.name(), "version", document.version());
        }
        return new DocumentAttached(command.sitting(), item, document);
    }

    /** What was read is told by its fingerprint or, where the file is kept elsewhere, by its address. */
    static void requireFingerprint(AttachedDocument document) {
        boolean sealed =
                document.fingerprint() != null && document.fingerprint().matches(SHA_256);
        boolean linked = document.fingerprint() == null && document.link() != null;
        boolean web = document.link() == null || document.link().matches(WEB);
        if (!web || !sealed && !linked) {
            throw CommandRejected.of(FINGERPRINT_MALFORMED, "name", document.name());
        }
    }

    private SittingDocuments() {}
}
