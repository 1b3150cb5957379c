package fr.gouvernail.app.postgres;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two sentences, instead of a stack trace, that another Gouvernail runs on the same folder. Found through {@code spring.factories}. */
public final class HomeFolderInUseAnalyzer extends AbstractFailureAnalyzer<HomeFolderInUse> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, HomeFolderInUse cause) {
        var description = cause.description() + " / Another Gouvernail already uses this folder.";
        var action = cause.action() + " / Stop it, or choose another folder.";
        return new FailureAnalysis(description, action, cause);
    }
}
