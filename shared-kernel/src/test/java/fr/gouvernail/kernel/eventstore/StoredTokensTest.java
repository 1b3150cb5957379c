package fr.gouvernail.kernel.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.junit.jupiter.api.Test;

class StoredTokensTest {

    private static final String PROCESSOR = "query.projections";

    @Test
    void aTokenStandsAtTheLastEventRead() {
        var store = new InMemoryTokenStore();
        store.initializeTokenSegments(PROCESSOR, 1, new GlobalSequenceTrackingToken(41));

        assertThat(positionIn(store)).isEqualTo(41);
    }

    @Test
    void aProcessorThatNeverRanStandsBeforeTheFirstEvent() {
        assertThat(positionIn(new InMemoryTokenStore())).isEqualTo(-1);
    }

    @Test
    void aTokenThatAnotherProcessHoldsIsLeftToIt() {
        var store = new InMemoryTokenStore() {
            @Override
            public TrackingToken fetchToken(String processor, int segment) {
                throw new UnableToClaimTokenException("held by another process");
            }
        };
        store.initializeTokenSegments(PROCESSOR, 1, new GlobalSequenceTrackingToken(41));

        assertThat(positionIn(store)).isEqualTo(-1);
    }

    private static long positionIn(InMemoryTokenStore store) {
        return new StoredTokens(store, NoTransactionManager.INSTANCE).positionOf(PROCESSOR);
    }
}
