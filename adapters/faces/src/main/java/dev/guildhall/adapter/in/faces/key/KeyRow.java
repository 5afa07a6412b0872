package dev.guildhall.adapter.in.faces.key;

import dev.guildhall.adapter.in.faces.support.PermissionWords;
import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.domain.access.ApiKey;
import java.time.Instant;
import java.util.stream.Collectors;

/**
 * A key as the page shows it.
 *
 * @param owner as whom it acts, in words
 * @param rotatable whether the reader may give it a new secret
 * @param ended whether it has expired
 * @param lastUsed in words
 * @param lastUsedAt for scripts; empty when it was never used
 */
public record KeyRow(
        String id,
        String name,
        String owner,
        boolean rotatable,
        String hint,
        String scopes,
        boolean ended,
        String expires,
        String expiresAt,
        String lastUsed,
        String lastUsedAt) {

    static KeyRow of(ApiKey key, String owner, boolean rotatable, Instant now) {
        return new KeyRow(
                key.id().toString(),
                key.name(),
                owner,
                rotatable && key.isLiveAt(now),
                key.hint(),
                key.scopes().stream().sorted().map(PermissionWords::of).collect(Collectors.joining("; ")),
                !key.isLiveAt(now),
                Show.day(key.expiresAt()),
                key.expiresAt().toString(),
                key.lastUsedAt().map(Show::time).orElse("Never used"),
                key.lastUsedAt().map(Instant::toString).orElse(""));
    }
}
