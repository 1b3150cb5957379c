package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.query.platform.web.FormInput;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What every form asks that follows something already written: why, on which day, and after which version of it. */
record Following(@Nullable Long version, String reason, LocalDate on) {

    static Following read(FormInput form) {
        var reason = form.longText("motif");
        var on = form.date("le");
        return new Following(form.version(), reason, on);
    }
}
