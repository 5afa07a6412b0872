package dev.guildhall.adapter.out.llm.langchain4j;

import dev.guildhall.adapter.out.llm.stream.StreamLimits;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * A model at a provider.
 *
 * @param baseUrl empty for the provider's usual address; a bare host gets the provider's usual path
 * @param apiKey empty for servers that want none
 * @param model its name there
 * @param maxOutputTokens longest answer that is asked for, reasoning included
 * @param connectTimeout longest time to a connection
 */
public record Endpoint(
        Optional<URI> baseUrl,
        Optional<String> apiKey,
        String model,
        int maxOutputTokens,
        Duration connectTimeout,
        StreamLimits limits) {

    String urlOr(String usual, String usualPath) {
        return baseUrl.map(url -> {
                    String text = url.toString().replaceFirst("/+$", "");
                    String path = url.getPath() == null ? "" : url.getPath().replaceFirst("/+$", "");
                    return path.isEmpty() ? text + usualPath : text;
                })
                .orElse(usual);
    }

    boolean isEncrypted() {
        return baseUrl.map(url -> "https".equalsIgnoreCase(url.getScheme())).orElse(true);
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "Endpoint[" + baseUrl.map(URI::toString).orElse("usual") + ", " + model + "]";
    }
}
