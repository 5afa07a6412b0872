package dev.guildhall.config;

import java.util.Optional;

/** Which database is used. */
public sealed interface DatabaseSettings {

    /** One that the launcher starts and keeps in the data dir. */
    record Embedded() implements DatabaseSettings {}

    /**
     * One that somebody else operates.
     *
     * @param url JDBC URL without user and password
     * @param application role of the server: owns nothing, cannot bypass row security
     * @param owner role for roles and migrations; absent when those are done elsewhere
     */
    record External(String url, Credentials application, Optional<Credentials> owner) implements DatabaseSettings {}
}
