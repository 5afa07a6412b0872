package dev.guildhall.adapter.in.rest.openapi;

import dev.guildhall.application.page.PageRequest;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Describes the parameters that mean the same wherever they occur. */
final class CommonParameters {

    private CommonParameters() {}

    static void describe(Parameter parameter) {
        switch (String.valueOf(parameter.getName())) {
            case "id", "memory" -> parameter.schema(type(SchemaType.STRING).format("uuid"));
            case "limit" ->
                parameter
                        .description("How many at most")
                        .schema(type(SchemaType.INTEGER).minimum(BigDecimal.ONE).defaultValue(PageRequest.DEFAULT));
            case "cursor" -> parameter.description("Where to go on: the 'nextCursor' of the part before");
            case "Idempotency-Key" ->
                parameter.description("Your own name for this request: repeating it has no second effect");
            case "If-Match" -> parameter.description("The ETag you have seen");
            default -> {
                // the others are described where they are declared
            }
        }
    }

    private static Schema type(SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
