package fr.gouvernail.kernel.command;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a text of a command that may be a few pages long; the others are at most {@link #SHORT} characters. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface LongText {

    /** The limit of an ordinary text, in characters. */
    int SHORT = 300;

    /** The limit of a long text, in characters. */
    int LONG = 20_000;
}
