package fr.gouvernail.command.governance.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** notice is counted in clear days, of which neither the day of sending nor the day of the sitting is one. */
final class NoticeRules {

    static long clearDays(LocalDate convenedOn, LocalDate heldOn) {
        return Math.max(0, ChronoUnit.DAYS.between(convenedOn, heldOn) - 1);
    }

    /** A body that asks for no notice may sit on the very day it is convened, but not before. */
    static LocalDate earliestSitting(LocalDate convenedOn, int noticeDays) {
        return noticeDays == 0 ? convenedOn : convenedOn.plusDays(noticeDays + 1L);
    }

    private NoticeRules() {}
}
