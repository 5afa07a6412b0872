package dev.guildhall.config;

/**
 * A role of the database with its password.
 *
 * @param user name of the role
 * @param password its password
 */
public record Credentials(String user, Secret password) {}
