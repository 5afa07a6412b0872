package dev.guildhall.adapter.in.rest.apikey;

import dev.guildhall.domain.access.ApiKey;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An API key with its new secret.
 *
 * @param secret the whole text to send as {@code Authorization: Bearer} or {@code X-API-Key}; never shown again
 */
@Schema(name = "ApiKeyWithSecret")
public record SecretApiKeyView(ApiKeyView key, String secret) {

    static SecretApiKeyView of(ApiKey key, String secret) {
        return new SecretApiKeyView(ApiKeyView.of(key), secret);
    }

    @Override
    public String toString() {
        return "SecretApiKeyView[" + key + "]";
    }
}
