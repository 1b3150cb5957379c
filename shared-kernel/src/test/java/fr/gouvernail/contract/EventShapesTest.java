package fr.gouvernail.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.kernel.id.Identifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Events are made of a closed list of types, and of nothing that tells who a person is. */
class EventShapesTest {

    private static final Set<Type> PLAIN = Set.of(
            String.class, int.class, long.class, boolean.class, Integer.class, Long.class, UUID.class, LocalDate.class);

    private static final List<String> PERSONAL = List.of(
            "email",
            "mail",
            "phone",
            "telephone",
            "firstname",
            "lastname",
            "surname",
            "birth",
            "address",
            "login",
            "gender");

    @Test
    void eventsHoldOnlyTheClosedListOfTypes() {
        assertThat(EventShapes.components())
                .isNotEmpty()
                .allSatisfy(component -> assertThat(isAllowed(component.getGenericType()))
                        .as("%s of %s", component, component.getDeclaringRecord())
                        .isTrue());
    }

    @Test
    void theClosedListRefusesFloatingPointInstantsAndOpenTypes() {
        record Bad(double rate, float share, Instant at, Object any, List<Double> rates, Map<String, Object> map) {}

        assertThat(Arrays.stream(Bad.class.getRecordComponents())
                        .map(RecordComponent::getGenericType)
                        .filter(EventShapesTest::isAllowed))
                .isEmpty();
    }

    @Test
    void noComponentIsNamedLikePersonalData() {
        assertThat(EventShapes.components()).noneMatch(EventShapesTest::isPersonal);
    }

    @Test
    void personalDataWouldBeSeen() {
        record Bad(String contactEmail, String personName, String phoneNumber) {}

        assertThat(Bad.class.getRecordComponents()).allMatch(EventShapesTest::isPersonal);
    }

    private static boolean isAllowed(Type type) {
        if (type instanceof ParameterizedType generic) {
            if (generic.getRawType() == List.class) {
                return isAllowed(generic.getActualTypeArguments()[0]);
            }
            return generic.getRawType() == Map.class
                    && Arrays.equals(generic.getActualTypeArguments(), new Type[] {String.class, String.class});
        }
        return PLAIN.contains(type)
                || type instanceof Class<?> plain
                        && (Identifier.class.isAssignableFrom(plain)
                                || plain.isEnum()
                                || isOurs(plain) && (plain.isRecord() || plain.isSealed()));
    }

    private static boolean isOurs(Class<?> type) {
        return type.getPackageName().equals("fr.gouvernail.kernel.value")
                || type.getPackageName().startsWith("fr.gouvernail.contract.");
    }

    private static boolean isPersonal(RecordComponent component) {
        var name = component.getName().toLowerCase(Locale.ROOT);
        return PERSONAL.stream().anyMatch(name::contains)
                || (name.startsWith("person") || name.startsWith("member")) && component.getType() == String.class;
    }
}
