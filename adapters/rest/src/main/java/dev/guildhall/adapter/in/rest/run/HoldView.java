package dev.guildhall.adapter.in.rest.run;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A wish about a run that is under way.
 *
 * @param runId the run; its events show when it has come true
 */
@Schema(name = "Hold")
public record HoldView(String runId) {}
