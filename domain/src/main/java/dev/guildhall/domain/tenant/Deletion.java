package dev.guildhall.domain.tenant;

import dev.guildhall.domain.shared.MemberId;
import java.time.Instant;

/**
 * An owner's wish that everything of its company be erased.
 *
 * @param eraseAt from when on it is erased; until then the wish can be taken back
 */
public record Deletion(MemberId by, Instant at, Instant eraseAt) {}
