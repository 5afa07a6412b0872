package dev.guildhall.application.secret.out;

import dev.guildhall.domain.shared.TenantId;

/**
 * The keys of one tenant, encrypted. Without the key-encryption key it is worth nothing.
 *
 * @param wrapper id of the key-encryption key that it is encrypted with
 * @param text the encrypted keys, in base64
 */
public record WrappedKeyset(TenantId tenant, String wrapper, String text) {}
