package fr.gouvernail.kernel.eventstore;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;

/** Asks where the token of a processor of one thread stands. Only while nothing moves it: asking takes its claim away. */
public final class StoredTokens {

    private final TokenStore tokenStore;
    private final TransactionManager transactionManager;

    public StoredTokens(TokenStore tokenStore, TransactionManager transactionManager) {
        this.tokenStore = tokenStore;
        this.transactionManager = transactionManager;
    }

    /** -1 when there is no token yet, or when a process that runs, or has just died, holds it. */
    public long positionOf(String processor) {
        return transactionManager.fetchInTransaction(() -> {
            if (tokenStore.fetchSegments(processor).length == 0) {
                return -1L;
            }
            try {
                var token = tokenStore.fetchToken(processor, 0);
                tokenStore.releaseClaim(processor, 0);
                return token == null ? -1L : token.position().orElse(-1);
            } catch (UnableToClaimTokenException _) {
                return -1L;
            }
        });
    }
}
