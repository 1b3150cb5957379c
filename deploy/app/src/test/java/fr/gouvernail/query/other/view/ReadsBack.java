package fr.gouvernail.query.other.view;

import fr.gouvernail.query.fixture.view.ReadsAnotherContext;
import org.jspecify.annotations.Nullable;

/** Breaks a rule on purpose: the two contexts lean on each other. */
public record ReadsBack(@Nullable ReadsAnotherContext back) {}
