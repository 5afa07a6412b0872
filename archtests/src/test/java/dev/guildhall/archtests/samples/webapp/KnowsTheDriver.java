package dev.guildhall.archtests.samples.webapp;

import dev.guildhall.archtests.Breaks;
import org.postgresql.PGProperty;

/** Depends on one database driver. */
@Breaks("fence-postgres")
record KnowsTheDriver(PGProperty property) {}
