package fr.gouvernail.kernel.id;

/** The text prefix of each kind of identifier: its type's name without {@code Id}, in kebab case. */
final class Kinds {

    private static final ClassValue<String> PREFIXES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            var name = type.getSimpleName();
            var kind = name.substring(0, name.length() - "Id".length());
            return kind.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
        }
    };

    static String prefixOf(Class<? extends Identifier> type) {
        return PREFIXES.get(type);
    }

    private Kinds() {}
}
