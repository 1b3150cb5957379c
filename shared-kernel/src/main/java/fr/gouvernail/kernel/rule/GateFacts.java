package fr.gouvernail.kernel.rule;

import org.jspecify.annotations.Nullable;

/**
 * What the validation of a project looks at, counted on one day. Amounts in cents: the expense of R-15 with tax, what actors promise without.
 *
 * @param money what the project is paid with
 * @param running null until R-15 is settled
 * @param items how the examination stands; null while it is not opened
 * @param backing who carries the project
 * @param foresight what it is expected to change
 * @param opinions what the State services said
 */
public record GateFacts(
        Money money,
        @Nullable Running running,
        @Nullable Items items,
        Backing backing,
        Foresight foresight,
        Opinions opinions) {

    /**
     * @param broken blocking rules that the latest plans break
     * @param plannedHt what the plans are drawn for
     * @param forecastHt what the project is expected to cost as things stand
     */
    public record Money(int plans, int broken, long plannedHt, long forecastHt) {

        public boolean isCovered() {
            return forecastHt <= plannedHt;
        }
    }

    /** @param holds whether no study is due, or the full one is made */
    public record Running(long expenseTtc, long threshold, boolean holds) {}

    /** @param late reserves whose day has passed */
    public record Items(int all, int examined, int blocking, int reserves, int late) {}

    /**
     * @param levelSet whether a level is asked for
     * @param asked actors with a firm commitment that are asked for
     * @param askedAmountHt what firm commitments of money have to come to; 0 where no amount is asked for
     */
    public record Backing(boolean levelSet, int asked, int firm, long askedAmountHt, long firmAmountHt, int opposed) {}

    /** @param reviewers roles that read the causal map with the project's levers as they are now */
    public record Foresight(int wanted, int unwanted, int reviewers) {}

    /** @param prescriptions that are still open */
    public record Opinions(int awaited, int unfavourable, int prescriptions) {}
}
