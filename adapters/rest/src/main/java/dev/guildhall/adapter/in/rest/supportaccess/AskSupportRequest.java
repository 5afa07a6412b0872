package dev.guildhall.adapter.in.rest.supportaccess;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a company is asked for.
 *
 * @param reason shown to the company, at most 500 characters
 * @param hours for how long from the consent on
 */
@Schema(name = "AskSupportRequest")
public record AskSupportRequest(
        @Schema(maxLength = 500, examples = "Ticket 4711: a run does not end")
        String reason,

        @Schema(minimum = "1", maximum = "24") Integer hours) {}
