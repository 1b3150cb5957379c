package fr.gouvernail.contract.portfolio;

/** An axis of a programme, such as 2, « développement économique et commercial équilibré ». */
public record Axis(int number, String title) {}
