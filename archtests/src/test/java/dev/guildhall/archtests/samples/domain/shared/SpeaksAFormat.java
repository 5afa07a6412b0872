package dev.guildhall.archtests.samples.domain.shared;

import dev.guildhall.archtests.Breaks;
import jakarta.json.JsonObject;

/** Speaks a format inside. */
@Breaks({"domain-is-pure", "fence-json"})
record SpeaksAFormat(JsonObject object) {}
