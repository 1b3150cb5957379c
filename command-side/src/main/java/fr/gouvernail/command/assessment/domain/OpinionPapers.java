package fr.gouvernail.command.assessment.domain;

import static fr.gouvernail.contract.assessment.OpinionRejection.BEFORE_WHAT_IT_FOLLOWS;
import static fr.gouvernail.contract.assessment.OpinionRejection.DOCUMENT_MALFORMED;
import static fr.gouvernail.contract.assessment.OpinionRejection.IN_THE_FUTURE;
import static fr.gouvernail.contract.assessment.OpinionRejection.PAPER_MISSING;

import fr.gouvernail.contract.assessment.OpinionDocument;
import fr.gouvernail.kernel.command.CommandRejected;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What holds of every paper and of every day that is entered from one. */
final class OpinionPapers {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern WEB = Pattern.compile("https?://\\S+");

    /** What was read is told by its fingerprint or, where the file is kept elsewhere, by its address. */
    static void requireWellFormed(@Nullable OpinionDocument document) {
        if (document == null) {
            return;
        }
        var fingerprint = document.fingerprint();
        var link = document.link();
        boolean readable = fingerprint == null || SHA_256.matcher(fingerprint).matches();
        boolean web = link == null || WEB.matcher(link).matches();
        if (!readable || !web || fingerprint == null && link == null || document.bytes() < 0) {
            throw CommandRejected.of(DOCUMENT_MALFORMED, "name", document.name());
        }
    }

    static void requirePaper(@Nullable OpinionDocument document) {
        if (document == null) {
            throw CommandRejected.of(PAPER_MISSING);
        }
        requireWellFormed(document);
    }

    static void requireHappened(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw CommandRejected.of(IN_THE_FUTURE, "on", day, "today", today);
        }
    }

    /** Happened by today, and not before what it follows. */
    static void requireBetween(@Nullable LocalDate since, LocalDate day, LocalDate today) {
        requireHappened(day, today);
        if (since != null && day.isBefore(since)) {
            throw CommandRejected.of(BEFORE_WHAT_IT_FOLLOWS, "on", day, "since", since);
        }
    }

    private OpinionPapers() {}
}
