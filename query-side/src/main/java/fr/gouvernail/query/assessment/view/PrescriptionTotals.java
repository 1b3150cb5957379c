package fr.gouvernail.query.assessment.view;

/**
 * The prescriptions in force, added up.
 *
 * @param costHt what they add to the cost together, in euro cents without tax
 * @param delayDays what they add to the calendar when one is met after the other
 * @param unestimated those whose cost nobody has estimated: the sums leave them out
 */
public record PrescriptionTotals(int count, int open, int unestimated, long costHt, int delayDays) {

    public static final PrescriptionTotals NONE = new PrescriptionTotals(0, 0, 0, 0, 0);

    public int closed() {
        return count - open;
    }

    public PrescriptionTotals plus(PrescriptionTotals other) {
        return new PrescriptionTotals(
                count + other.count,
                open + other.open,
                unestimated + other.unestimated,
                Math.addExact(costHt, other.costHt),
                Math.addExact(delayDays, other.delayDays));
    }

    /** Whether the days make whole weeks, so that seven weeks are said as such. */
    public boolean inWeeks() {
        return delayDays > 0 && delayDays % 7 == 0;
    }
}
