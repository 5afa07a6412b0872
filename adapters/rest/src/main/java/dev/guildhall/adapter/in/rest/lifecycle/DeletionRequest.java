package dev.guildhall.adapter.in.rest.lifecycle;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That everything of the company is to be erased.
 *
 * @param companyName the company's name, so that nobody does it by mistake
 */
@Schema(name = "DeletionRequest")
public record DeletionRequest(
        @Schema(examples = "Lumen Coffee") String companyName) {}
