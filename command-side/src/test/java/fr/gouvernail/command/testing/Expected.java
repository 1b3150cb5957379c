package fr.gouvernail.command.testing;

import fr.gouvernail.command.platform.axon.Recording;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.RejectionCode;
import fr.gouvernail.kernel.command.Scope;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.eventhandling.EventMessage;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;

/** What a fixture is expected to answer, in the words of the domain. */
public final class Expected {

    /**
     * For {@code expectException}: refused with this code.
     *
     * @param namesAndValues parameters that have to be there, alternating names and values; others may be there too
     */
    public static Matcher<Throwable> rejection(RejectionCode code, Object... namesAndValues) {
        var wanted = CommandRejected.of(code, namesAndValues);
        return new TypeSafeMatcher<>() {
            @Override
            protected boolean matchesSafely(Throwable thrown) {
                return thrown instanceof CommandRejected rejected
                        && rejected.code().code().equals(code.code())
                        && holds(rejected.parameters(), wanted.parameters());
            }

            @Override
            public void describeTo(Description description) {
                description.appendText(String.valueOf(wanted.getMessage()));
            }
        };
    }

    /** For {@code expectEventsMatching}: at least one event, each in the history of this territory and programme. */
    public static Matcher<List<? super EventMessage<?>>> recordedUnder(Scope scope) {
        return new TypeSafeMatcher<>() {
            @Override
            protected boolean matchesSafely(List<? super EventMessage<?>> events) {
                return !events.isEmpty()
                        && events.stream()
                                .allMatch(event -> event instanceof EventMessage<?> message
                                        && names(message, Recording.TERRITORY, scope.territory())
                                        && names(message, Recording.PROGRAMME, scope.programme()));
            }

            @Override
            public void describeTo(Description description) {
                description.appendText("events recorded under ").appendValue(scope);
            }
        };
    }

    private static boolean names(EventMessage<?> message, String key, Object value) {
        return Objects.equals(message.getMetaData().get(key), value == null ? null : value.toString());
    }

    private static boolean holds(Map<String, String> actual, Map<String, String> wanted) {
        return actual.entrySet().containsAll(wanted.entrySet());
    }

    private Expected() {}
}
