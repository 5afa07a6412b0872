package dev.guildhall.adapter.in.rest.run;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A cancellation that is under way.
 *
 * @param runId the run; its events show when it has ended
 */
@Schema(name = "Cancellation")
public record CancelView(String runId) {}
