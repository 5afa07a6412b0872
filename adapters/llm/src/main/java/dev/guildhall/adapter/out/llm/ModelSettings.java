package dev.guildhall.adapter.out.llm;

import dev.guildhall.adapter.out.llm.stream.StreamLimits;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Which model answers.
 *
 * @param baseUrl empty for the provider's usual address; a bare host gets the provider's usual path ({@code /v1})
 * @param apiKey empty for servers that want none
 * @param model its name at the provider; empty for a sensible one
 * @param maxOutputTokens longest answer that is asked for, reasoning included
 * @param connectTimeout longest time to a connection
 * @param limits of each call
 * @param demoPause time between two pieces of the demo model; no other uses it
 */
public record ModelSettings(
        ModelProvider provider,
        Optional<URI> baseUrl,
        Optional<String> apiKey,
        Optional<String> model,
        int maxOutputTokens,
        Duration connectTimeout,
        StreamLimits limits,
        Duration demoPause) {

    /** With our usual limits. */
    public static ModelSettings of(
            ModelProvider provider, Optional<URI> baseUrl, Optional<String> apiKey, Optional<String> model) {
        return new ModelSettings(
                provider,
                baseUrl,
                apiKey,
                model,
                8192,
                Duration.ofSeconds(10),
                StreamLimits.DEFAULT,
                Duration.ofMillis(15));
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "ModelSettings[" + provider + ", " + baseUrl.map(URI::toString).orElse("usual address") + ", "
                + model.orElse("usual model") + "]";
    }
}
