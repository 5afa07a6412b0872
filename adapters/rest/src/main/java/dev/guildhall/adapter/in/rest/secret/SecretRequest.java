package dev.guildhall.adapter.in.rest.secret;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A secret to set.
 *
 * @param value visible ASCII characters without spaces
 */
@Schema(name = "SecretRequest")
public record SecretRequest(
        @Schema(minLength = 8, maxLength = 4096, writeOnly = true)
        String value) {

    @Override
    public String toString() {
        return "SecretRequest[hidden]";
    }
}
