package dev.guildhall.config;

/**
 * Where the server listens.
 *
 * @param host listening address
 * @param port 0 means any free one
 */
public record HttpSettings(String host, int port) {}
