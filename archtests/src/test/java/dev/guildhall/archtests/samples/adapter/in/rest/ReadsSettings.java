package dev.guildhall.archtests.samples.adapter.in.rest;

import dev.guildhall.archtests.Breaks;
import dev.guildhall.config.Settings;

/** Reads the configuration instead of being given values. */
@Breaks("adapters-know-only-the-inside")
record ReadsSettings(Settings settings) {}
