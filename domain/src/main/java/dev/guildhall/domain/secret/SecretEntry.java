package dev.guildhall.domain.secret;

import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;

/**
 * That a company has set a secret; the secret itself is not part of it.
 *
 * @param setBy who set it last
 * @param setAt when
 */
public record SecretEntry(TenantId tenant, SecretName name, MemberId setBy, Instant setAt) {}
