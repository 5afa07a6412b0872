package dev.guildhall.archtests.samples.adapter.out.llm;

import dev.guildhall.archtests.Breaks;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Answers a question that is put to the server. */
@Breaks("fence-microprofile")
record ReportsItsHealth(HealthCheckResponse response) {}
