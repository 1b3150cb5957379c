package fr.gouvernail.app.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.stream.Stream;

/** Conditions written as functions that list what is wrong with a class. */
final class Conditions {

    /** Holds when the function finds nothing to say. */
    static ArchCondition<JavaClass> haveNo(String what, Function<JavaClass, Stream<String>> complaints) {
        return new ArchCondition<>("have no " + what) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                complaints
                        .apply(item)
                        .forEach(complaint ->
                                events.add(SimpleConditionEvent.violated(item, item.getName() + " " + complaint)));
            }
        };
    }

    private Conditions() {}
}
