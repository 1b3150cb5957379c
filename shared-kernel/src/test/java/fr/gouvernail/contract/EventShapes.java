package fr.gouvernail.contract;

import fr.gouvernail.kernel.eventstore.EventNameRegistry;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Walks the types that events are made of. */
final class EventShapes {

    /** Every component found in events and in the records inside them, each once. */
    static List<RecordComponent> components() {
        var components = new ArrayList<RecordComponent>();
        for (var type : records()) {
            components.addAll(Arrays.asList(type.getRecordComponents()));
        }
        return components;
    }

    /** The records inside events; a member of a family of kinds, such as a resolution, counts with its family. */
    static Set<Class<?>> valueRecords() {
        var records = new LinkedHashSet<>(records());
        records.removeAll(new EventNameRegistry(Contracts.EVENTS).all().values());
        records.removeIf(type -> type.isAnnotationPresent(fr.gouvernail.kernel.event.Kind.class));
        return records;
    }

    private static Set<Class<?>> records() {
        var found = new LinkedHashSet<Class<?>>();
        new EventNameRegistry(Contracts.EVENTS).all().values().forEach(event -> collect(event, found));
        return found;
    }

    private static void collect(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            for (var argument : generic.getActualTypeArguments()) {
                collect(argument, found);
            }
        } else if (type instanceof Class<?> plain) {
            if (plain.isRecord() && found.add(plain)) {
                for (var component : plain.getRecordComponents()) {
                    collect(component.getGenericType(), found);
                }
            } else if (plain.isSealed()) {
                for (var member : plain.getPermittedSubclasses()) {
                    collect(member, found);
                }
            }
        }
    }

    private EventShapes() {}
}
