package fr.gouvernail.query.assessment.view;

import org.jspecify.annotations.Nullable;

/** Where a project takes hold of a map. @param strength in thousandths, never zero */
public record ProjectLever(
        int factor, String name, int strength, @Nullable String why, long event) {}
