package fr.gouvernail.kernel.command;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A command was refused. Carries a code and figures, never a text for people: the texts are in the message bundles,
 * under the code, with the parameters by name in braces.
 */
public final class CommandRejected extends RuntimeException {

    private final transient RejectionCode code;
    private final transient Map<String, String> parameters;

    public CommandRejected(RejectionCode code, Map<String, String> parameters) {
        super(code.code() + " " + parameters, null, false, false);
        this.code = code;
        this.parameters = Map.copyOf(parameters);
    }

    /** With alternating names and values; a value is kept by its {@code toString}. */
    public static CommandRejected of(RejectionCode code, Object... namesAndValues) {
        var parameters = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(String.valueOf(namesAndValues[i]), String.valueOf(namesAndValues[i + 1]));
        }
        return new CommandRejected(code, parameters);
    }

    public RejectionCode code() {
        return code;
    }

    public Map<String, String> parameters() {
        return parameters;
    }
}
