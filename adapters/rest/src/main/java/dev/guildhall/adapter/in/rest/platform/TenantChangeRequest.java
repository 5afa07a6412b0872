package dev.guildhall.adapter.in.rest.platform;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a tenant is stopped, or goes on.
 *
 * @param reason shown to the tenant and kept in its audit log, at most 500 characters
 */
@Schema(name = "TenantChangeRequest")
public record TenantChangeRequest(
        @Schema(maxLength = 500, examples = "Invoice 2026-09 is not paid")
        String reason) {}
