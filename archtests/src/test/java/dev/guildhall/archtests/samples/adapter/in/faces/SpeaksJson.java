package dev.guildhall.archtests.samples.adapter.in.faces;

import dev.guildhall.archtests.Breaks;
import jakarta.json.JsonObject;

/** Speaks the format of the API. */
@Breaks("fence-json")
record SpeaksJson(JsonObject object) {}
