package fr.gouvernail.query.assessment.view;

import fr.gouvernail.kernel.id.PersonId;

/**
 * How an assessor's forecasts came out.
 *
 * @param foreseen effects they foresaw that are not dropped
 * @param observed of them, those that were looked at
 * @param rightSense of these, those that went in the sense that was foreseen
 * @param meanGapTenths mean distance between what was foreseen and seen, in tenths of a step of the scale; 0 while nothing was seen
 */
public record AssessorAccuracy(PersonId assessor, int foreseen, int observed, int rightSense, int meanGapTenths) {}
