package dev.guildhall.adapter.in.rest.access;

import dev.guildhall.domain.shared.EmailAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who has forgotten a password. */
@Schema(name = "PasswordResetRequest")
public record PasswordResetRequest(
        @Schema(examples = "ana@example.com") EmailAddress email) {}
