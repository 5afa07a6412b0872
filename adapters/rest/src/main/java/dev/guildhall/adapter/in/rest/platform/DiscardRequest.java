package dev.guildhall.adapter.in.rest.platform;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a run is ended.
 *
 * @param reason for the record, at most 500 characters
 */
@Schema(name = "DiscardRequest")
public record DiscardRequest(
        @Schema(maxLength = 500, examples = "Its model is gone")
        String reason) {}
