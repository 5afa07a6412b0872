package dev.guildhall.adapter.in.rest.supportaccess;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the company says.
 *
 * @param granted whether it consents
 */
@Schema(name = "SupportDecisionRequest")
public record SupportDecisionRequest(Boolean granted) {}
