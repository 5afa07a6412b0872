package dev.guildhall.application.context;

/**
 * How people reach us, by what the operator says and not by what a request says of itself: a proxy in front may forget to tell
 * that it was reached over TLS.
 *
 * @param tls whether people reach us over TLS only
 */
public record Transport(boolean tls) {}
