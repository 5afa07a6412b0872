package dev.guildhall.archtests.samples.liberty;

import dev.guildhall.archtests.Breaks;
import liquibase.Scope;

/** Migrates past the migrator. */
@Breaks("fence-migration")
record MigratesItself(Scope scope) {}
