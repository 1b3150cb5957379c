package fr.gouvernail.kernel.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name under which an event is stored, {@code <context>.<aggregate>.<fact>}: never renamed, never used again. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventName {

    String value();

    /** Raised when the JSON changes its structure; an upcaster then reads the older ones. */
    int revision() default 1;
}
