package fr.gouvernail.query.assessment.projection;

import fr.gouvernail.contract.assessment.OpinionDocument;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.OpinionId;
import fr.gouvernail.query.platform.projection.Rows;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Writes the chronology of an opinion, line by line. */
record OpinionSteps(RecordedEvent recorded, Rows rows) {

    /**
     * What a step says, apart from when and by whom.
     *
     * @param name of the step, such as {@code issued}
     * @param number of the prescription it is about; null for the opinion as a whole
     * @param detail a constant that says more, such as the verdict
     * @param text in the words of whoever did it
     */
    record Said(
            String name,
            @Nullable Integer number,
            @Nullable Enum<?> detail,
            @Nullable String text,
            @Nullable OpinionDocument document) {

        static Said of(String name, @Nullable String text, @Nullable OpinionDocument document) {
            return new Said(name, null, null, text, document);
        }
    }

    void write(OpinionId opinion, LocalDate day, Said said) {
        var document = said.document();
        long at = recorded.position();
        rows.write(
                opinion.text(),
                OpinionSql.STEP,
                opinion,
                at,
                recorded.context().territory(),
                said.name(),
                said.number(),
                said.detail(),
                said.text(),
                day,
                recorded.recordedAt(),
                recorded.context().actor(),
                recorded.context().role(),
                document == null ? null : document.name(),
                document == null ? null : document.fingerprint(),
                document == null ? null : document.bytes(),
                document == null ? null : document.link(),
                at);
    }
}
