package dev.guildhall.archtests.samples.adapter.out.jpa;

import com.fasterxml.jackson.databind.JsonNode;
import dev.guildhall.archtests.Breaks;

/** Keeps another library's trees. */
@Breaks("fence-json-trees")
record KeepsTrees(JsonNode tree) {}
