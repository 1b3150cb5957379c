package fr.gouvernail.app.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/**
 * A rule with classes that break it. A rule that rejects nothing proves nothing: a misspelt package is enough for that.
 *
 * @param counterExamples each has to be rejected
 */
record Guarded(String sentence, ArchRule rule, List<Class<?>> counterExamples) {

    Guarded {
        if (counterExamples.isEmpty()) {
            throw new IllegalArgumentException("no counter-example: " + sentence);
        }
        counterExamples = List.copyOf(counterExamples);
    }

    static Guarded of(String sentence, ArchRule rule, Class<?>... counterExamples) {
        return new Guarded(sentence, rule, List.of(counterExamples));
    }

    @Override
    public String toString() {
        return sentence;
    }
}
