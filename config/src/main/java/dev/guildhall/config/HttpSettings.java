package dev.guildhall.config;

/**
 * Where the server listens.
 *
 * @param host listening address
 * @param port 0 means any free one
 * @param trustedProxies regular expression of the addresses whose X-Forwarded headers are believed
 * @param addressRate requests a second from one address without a good credential, over all nodes
 * @param maxRequests requests of the API that one node serves at a time
 */
public record HttpSettings(String host, int port, String trustedProxies, int addressRate, int maxRequests) {}
