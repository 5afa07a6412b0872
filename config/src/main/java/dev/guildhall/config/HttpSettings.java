package dev.guildhall.config;

/**
 * Where the server listens.
 *
 * @param host listening address
 * @param port 0 means any free one
 * @param trustedProxies regular expression of the addresses whose X-Forwarded headers are believed
 */
public record HttpSettings(String host, int port, String trustedProxies) {}
