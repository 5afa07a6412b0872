package dev.guildhall.adapter.in.rest.openapi;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Adds to the API description what is the same everywhere, so that resources need not repeat it: the problem document,
 * the refusals by name, and for each operation those that can always happen.
 */
public class ApiDescription implements OASFilter {

    private static final Map<String, String> REFUSALS = Map.of(
            "Unauthenticated", "No credential, or not a good one",
            "Forbidden", "The caller's role does not allow this",
            "Unknown", "There is no such thing, or it is another company's",
            "Conflict", "The present state does not allow this",
            "Stale", "Somebody else changed it meanwhile",
            "Invalid", "Something is wrong with the input; all of it is listed",
            "Limited", "Too many, or too often; see Retry-After, and RateLimit for how the caller stands",
            "Failed", "Something failed on our side; the error id finds it in the log");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Components components = api.getComponents() == null ? OASFactory.createComponents() : api.getComponents();
        if (components.getSchemas() != null) {
            components.getSchemas().values().forEach(RequiredFields::mark);
        }
        components.addSchema("Problem", problem());
        REFUSALS.forEach((name, description) -> components.addResponse(name, refusal(description)));
        api.setComponents(components);
        if (api.getPaths() != null) {
            api.getPaths().getPathItems().values().stream()
                    .flatMap(path -> path.getOperations().values().stream())
                    .forEach(ApiDescription::complete);
        }
    }

    private static void complete(Operation operation) {
        APIResponses responses =
                operation.getResponses() == null ? OASFactory.createAPIResponses() : operation.getResponses();
        boolean open =
                operation.getSecurity() != null && operation.getSecurity().isEmpty();
        if (!open) {
            add(responses, "401", "Unauthenticated");
            add(responses, "403", "Forbidden");
        }
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(CommonParameters::describe);
        }
        if (operation.getParameters() != null || operation.getRequestBody() != null) {
            add(responses, "422", "Invalid");
        }
        add(responses, "429", "Limited");
        add(responses, "default", "Failed");
        operation.setResponses(responses);
    }

    private static void add(APIResponses responses, String status, String name) {
        if (!responses.hasAPIResponse(status)) {
            responses.addAPIResponse(status, OASFactory.createAPIResponse().ref(name));
        }
    }

    private static APIResponse refusal(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("Problem"))));
    }

    private static Schema problem() {
        return object().description("Problem document (RFC 9457)")
                .addProperty("type", text().description("Names the kind of problem"))
                .addProperty("title", text())
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", text().description("What happened and what to do"))
                .addProperty("instance", text().description("Path of the request"))
                .addProperty("requestId", text())
                .addProperty("errorId", text().description("Finds the record of a failure on our side"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema().addType(SchemaType.ARRAY).items(error()))
                .required(List.of("type", "title", "status", "detail", "instance", "requestId"));
    }

    private static Schema error() {
        return object().addProperty(
                        "pointer", text().description("JSON Pointer into the body, or a parameter's or header's name"))
                .addProperty("detail", text())
                .required(List.of("pointer", "detail"));
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(SchemaType.OBJECT);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
