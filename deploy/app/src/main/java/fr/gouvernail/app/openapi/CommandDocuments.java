package fr.gouvernail.app.openapi;

import fr.gouvernail.command.platform.web.CommandRoute;
import fr.gouvernail.kernel.command.CommandReceipt;
import fr.gouvernail.kernel.command.Governed;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Writes the commands into the API's description, from the very table that serves them; and what holds for every request. */
public final class CommandDocuments implements OpenApiCustomizer {

    private static final String BASIC = "basic";
    private static final String PROBLEM = "Problem";
    private static final String VERSION = "expectedVersion";

    private static final Map<String, String> REFUSALS = new LinkedHashMap<>();

    static {
        REFUSALS.put("400", "Malformed: a field is missing, unknown or unreadable");
        REFUSALS.put("401", "Nobody is signed in");
        REFUSALS.put("403", "Not in this role, or not on this territory");
        REFUSALS.put("404", "The target, or something named in the request, does not exist");
        REFUSALS.put("409", "A rule of the field refuses it");
        REFUSALS.put("412", "The target has changed since the version in If-Match");
        REFUSALS.put("428", "If-Match is missing");
        REFUSALS.put("503", "Cannot be recorded for the moment: send the same request again");
    }

    private static final Set<String> REFUSALS_OF_READING = Set.of("401", "403", "404");

    private final List<CommandRoute> routes;

    public CommandDocuments(List<CommandRoute> routes) {
        this.routes = List.copyOf(routes);
    }

    @Override
    public void customise(OpenAPI document) {
        document.info(new Info()
                .title("Gouvernail")
                .version("1")
                .description("Every read under /api is also served as of a past position, under /au/{position}/api. "
                        + "Refusals are problem details (RFC 9457) with a stable code."));
        if (document.getComponents() == null) {
            document.components(new Components());
        }
        document.getComponents()
                .addSecuritySchemes(
                        BASIC,
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"))
                .addSchemas(PROBLEM, problem());
        document.security(List.of(new SecurityRequirement().addList(BASIC)));
        if (document.getPaths() != null) {
            document.getPaths().values().forEach(CommandDocuments::completeReads);
        }
        for (var route : routes) {
            var path = document.getPaths() == null ? null : document.getPaths().get(route.path());
            document.path(route.path(), (path == null ? new PathItem() : path).post(operation(route)));
        }
    }

    private static void completeReads(PathItem path) {
        var read = path.getGet();
        if (read == null) {
            return;
        }
        read.addParametersItem(header("X-Role", "The role to act in, when several are held", false));
        REFUSALS.forEach((status, text) -> {
            if (REFUSALS_OF_READING.contains(status)) {
                read.getResponses().addApiResponse(status, refusal(text));
            }
        });
    }

    private static Operation operation(CommandRoute route) {
        var operation = new Operation()
                .operationId(route.name())
                .summary(summary(route))
                .addTagsItem(route.name().substring(0, route.name().indexOf('.')))
                .requestBody(body(route))
                .responses(responses(route));
        if (route.hasIdInPath()) {
            operation.addParametersItem(new Parameter()
                    .in("path")
                    .name("id")
                    .required(true)
                    .description("The target, as " + route.idField())
                    .schema(RecordSchemas.of(route.command(), Set.of())
                            .getProperties()
                            .get(route.idField())));
        }
        operation.addParametersItem(
                header("Idempotency-Key", "Chosen by the sender: the same key does the same thing once", true));
        if (has(route, VERSION)) {
            operation.addParametersItem(
                    header("If-Match", "The version that was read, as the ETag of an answer", true));
        }
        operation.addParametersItem(header(
                "X-Decision",
                "The executable decision that orders it",
                Governed.class.isAssignableFrom(route.command())));
        return operation.addParametersItem(header("X-Role", "The role to act in, when several are held", false));
    }

    /** {@code funding.budget.reframe} is « Funding: budget, reframe ». */
    private static String summary(CommandRoute route) {
        var words = route.name().replace('-', ' ').split("\\.");
        var first = Character.toUpperCase(words[0].charAt(0)) + words[0].substring(1);
        return first + ": " + String.join(", ", Arrays.asList(words).subList(1, words.length));
    }

    private static RequestBody body(CommandRoute route) {
        // On creation the sender may choose the id: it then stands in the body, and is not required.
        var leftOut = route.hasIdInPath() ? Set.of(route.idField(), VERSION) : Set.of(VERSION);
        var schema = RecordSchemas.of(route.command(), leftOut);
        if (!route.hasIdInPath() && schema.getRequired() != null) {
            schema.setRequired(schema.getRequired().stream()
                    .filter(name -> !name.equals(route.idField()))
                    .toList());
        }
        return new RequestBody().required(true).content(content("application/json", schema));
    }

    private static ApiResponses responses(CommandRoute route) {
        var receipt = RecordSchemas.of(CommandReceipt.class, Set.of());
        var responses = new ApiResponses();
        if (!route.hasIdInPath()) {
            responses.addApiResponse("201", accepted("Created", receipt));
        }
        responses.addApiResponse("200", accepted("Done; or done before, under the same key", receipt));
        REFUSALS.forEach((status, text) -> responses.addApiResponse(status, refusal(text)));
        return responses;
    }

    private static ApiResponse accepted(String text, Schema<?> receipt) {
        return new ApiResponse()
                .description(text + ". The ETag is the new version.")
                .content(content("application/json", receipt));
    }

    private static ApiResponse refusal(String text) {
        return new ApiResponse()
                .description(text)
                .content(content("application/problem+json", new Schema<>().$ref("#/components/schemas/" + PROBLEM)));
    }

    private static Content content(String type, Schema<?> schema) {
        return new Content().addMediaType(type, new MediaType().schema(schema));
    }

    private static Parameter header(String name, String text, boolean required) {
        return new Parameter()
                .in("header")
                .name(name)
                .description(text)
                .required(required)
                .schema(RecordSchemas.typed("string"));
    }

    private static boolean has(CommandRoute route, String name) {
        return Arrays.stream(route.command().getRecordComponents())
                .anyMatch(component -> component.getName().equals(name));
    }

    private static Schema<?> problem() {
        var problem = RecordSchemas.typed("object");
        for (var name : List.of("type", "title", "detail", "instance", "code")) {
            problem.addProperty(name, RecordSchemas.typed("string"));
        }
        problem.addProperty("status", RecordSchemas.typed("integer"));
        problem.addProperty("parameters", RecordSchemas.typed("object"));
        return problem;
    }
}
