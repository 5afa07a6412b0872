package dev.guildhall.archtests.samples.db;

import dev.guildhall.archtests.Breaks;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** Brings a server into the product. */
@Breaks("fence-embedded-database")
record StartsAServer(EmbeddedPostgres server) {}
