package dev.guildhall.config;

import java.net.URI;
import java.util.Optional;

/**
 * Which language model is used.
 *
 * @param provider whose protocol to speak
 * @param baseUrl address, when it is not the provider's usual one
 * @param apiKey key at the provider; some servers need none
 * @param name model at the provider; absent means a sensible one of that provider
 */
public record ModelSettings(
        ModelProvider provider, Optional<URI> baseUrl, Optional<Secret> apiKey, Optional<String> name) {}
