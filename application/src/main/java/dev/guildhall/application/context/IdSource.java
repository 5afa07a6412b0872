package dev.guildhall.application.context;

import java.util.UUID;

/** Gives new identifiers. */
public interface IdSource {

    /** A new UUIDv7; identifiers given later sort behind earlier ones of the same node. */
    UUID next();
}
