package dev.guildhall.archtests.samples.db;

import dev.guildhall.archtests.Breaks;
import dev.guildhall.archtests.samples.db.catalog.Egg;

/** Was there first. */
@Breaks("packages-have-no-cycles")
public record Hen(Egg egg) {}
