package dev.guildhall.adapter.in.rest.openapi;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Says which fields are required: all that are not optional, which the type of each field tells. */
final class RequiredFields {

    private RequiredFields() {}

    static void mark(Schema schema) {
        Map<String, Schema> properties = schema.getProperties();
        if (properties == null || schema.getRequired() != null) {
            return;
        }
        List<String> required = properties.entrySet().stream()
                .filter(property -> !isOptional(property.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (!required.isEmpty()) {
            schema.setRequired(required);
        }
    }

    private static boolean isOptional(Schema field) {
        boolean byType = field.getType() != null && field.getType().contains(SchemaType.NULL);
        boolean byChoice = field.getAnyOf() != null
                && field.getAnyOf().stream()
                        .anyMatch(one -> one.getType() != null && one.getType().contains(SchemaType.NULL));
        return byType || byChoice;
    }
}
