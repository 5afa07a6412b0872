package dev.guildhall.adapter.in.rest.secret;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many secrets are sealed with the company's new key. */
@Schema(name = "KeyRotation")
public record RotatedView(int secrets) {}
