package dev.guildhall.adapter.in.rest.run;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An answer that a run was given.
 *
 * @param callId the question's call in the run's events
 */
@Schema(name = "RunInput")
public record InputView(String runId, String callId, String question, String content) {}
