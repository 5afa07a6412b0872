package dev.guildhall.application.testing.fake;

import dev.guildhall.application.access.out.SecretTokens;
import dev.guildhall.application.access.out.TokenHash;
import dev.guildhall.domain.shared.TenantId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Secret tokens that are no secret: a counter takes the place of the random bits. */
public final class CountedSecretTokens implements SecretTokens {

    private static final Pattern SHAPE = Pattern.compile("([a-z_]+)\\.([0-9a-f-]{36})\\.[0-9]+");

    private final AtomicInteger counter = new AtomicInteger();

    @Override
    public Issued issue(Kind kind, TenantId tenant) {
        String token = prefix(kind) + "." + tenant + "." + counter.incrementAndGet();
        return new Issued(token, new TokenHash(Sha256.hex(token)));
    }

    @Override
    public Optional<Presented> read(Kind kind, String token) {
        Matcher matcher = SHAPE.matcher(token);
        if (!matcher.matches() || !matcher.group(1).equals(prefix(kind))) {
            return Optional.empty();
        }
        TenantId tenant = new TenantId(UUID.fromString(matcher.group(2)));
        return Optional.of(new Presented(tenant, new TokenHash(Sha256.hex(token))));
    }

    private static String prefix(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
