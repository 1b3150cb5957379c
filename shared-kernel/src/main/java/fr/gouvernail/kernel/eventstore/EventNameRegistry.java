package fr.gouvernail.kernel.eventstore;

import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.EventName;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Which stored name stands for which event, and back. Built from the sealed interfaces of the contracts; a missing, malformed or
 * doubled name stops the application at its start, and an unknown one stops the reading: an aggregate must never be sourced without
 * one of its events.
 */
public final class EventNameRegistry {

    private static final Pattern WELL_FORMED =
            Pattern.compile("[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*");

    private final Map<String, Class<? extends DomainEvent>> typesByName = new TreeMap<>();
    private final Map<Class<?>, EventName> namesByType = new HashMap<>();

    public EventNameRegistry(Collection<Class<? extends DomainEvent>> sealedInterfaces) {
        for (var sealedInterface : sealedInterfaces) {
            for (var type : permitted(sealedInterface)) {
                register(type.asSubclass(DomainEvent.class));
            }
        }
    }

    private static Class<?>[] permitted(Class<?> sealedInterface) {
        var types = sealedInterface.getPermittedSubclasses();
        if (types == null) {
            throw new IllegalArgumentException(sealedInterface.getName() + " is not sealed");
        }
        return types;
    }

    private void register(Class<? extends DomainEvent> type) {
        var name = type.getAnnotation(EventName.class);
        if (name == null) {
            throw new IllegalArgumentException(type.getName() + " has no @EventName");
        }
        if (!WELL_FORMED.matcher(name.value()).matches()) {
            throw new IllegalArgumentException(type.getName() + " has a malformed name: " + name.value());
        }
        var other = typesByName.putIfAbsent(name.value(), type);
        if (other != null) {
            throw new IllegalArgumentException(
                    name.value() + " names both " + other.getName() + " and " + type.getName());
        }
        namesByType.put(type, name);
    }

    public boolean isEvent(Class<?> type) {
        return namesByType.containsKey(type);
    }

    /** @throws UnknownEventName when the type is no registered event */
    public EventName nameOf(Class<?> type) {
        var name = namesByType.get(type);
        if (name == null) {
            throw new UnknownEventName(type.getName());
        }
        return name;
    }

    /** @throws UnknownEventName when no event has that name */
    public Class<? extends DomainEvent> typeOf(String name) {
        var type = typesByName.get(name);
        if (type == null) {
            throw new UnknownEventName(name);
        }
        return type;
    }

    /** All events by stored name, in alphabetical order. */
    public Map<String, Class<? extends DomainEvent>> all() {
        return java.util.Collections.unmodifiableMap(typesByName);
    }

    @Override
    public String toString() {
        return Arrays.toString(typesByName.keySet().toArray());
    }
}
