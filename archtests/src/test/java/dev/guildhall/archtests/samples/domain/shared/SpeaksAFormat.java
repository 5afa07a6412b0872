package dev.guildhall.archtests.samples.domain.shared;

import dev.guildhall.archtests.Breaks;
import jakarta.json.JsonObject;

/** Speaks a format inside. */
@Breaks("domain-is-pure")
record SpeaksAFormat(JsonObject object) {}
