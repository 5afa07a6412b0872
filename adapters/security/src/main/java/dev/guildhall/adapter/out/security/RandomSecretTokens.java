package dev.guildhall.adapter.out.security;

import dev.guildhall.application.access.out.SecretTokens;
import dev.guildhall.application.access.out.TokenHash;
import dev.guildhall.domain.shared.TenantId;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tokens of the form {@code ghs_<tenant>_<secret>}: 32 hex digits and 43 characters of base64url. The digest covers the
 * whole text, so a token of one kind or tenant is never good as another, and no second spelling of it is good at all. Keys
 * that people paste are {@code ghk_<tenant>_<secret><checksum>} with letters and digits only, see {@link KeyText}.
 */
public final class RandomSecretTokens implements SecretTokens {

    private static final Pattern SHAPE = Pattern.compile("(gh[a-z]_)([0-9a-f]{32})_[A-Za-z0-9_-]{43}");
    private static final int SECRET_BYTES = 32;

    private final PlatformDigests digests = new PlatformDigests();
    private final SecureRandom random = new SecureRandom();

    @Override
    public Issued issue(Kind kind, TenantId tenant) {
        String start = prefix(kind) + hex(tenant) + "_";
        String token = kind == Kind.API_KEY ? KeyText.make(start, random) : start + secret();
        return new Issued(token, digest(token));
    }

    private String secret() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    @Override
    public Optional<Presented> read(Kind kind, String token) {
        Matcher matcher = (kind == Kind.API_KEY ? KeyText.SHAPE : SHAPE).matcher(token);
        if (!matcher.matches() || !matcher.group(1).equals(prefix(kind))) {
            return Optional.empty();
        }
        if (kind == Kind.API_KEY && !KeyText.isWhole(token)) {
            return Optional.empty();
        }
        return Optional.of(new Presented(tenant(matcher.group(2)), digest(token)));
    }

    private static String prefix(Kind kind) {
        return switch (kind) {
            case SESSION -> "ghs_";
            case COMPANY_SESSION -> "gho_";
            case COMPANY_SIGN_IN -> "ghd_";
            case REFRESH -> "ghr_";
            case CONFIRMATION -> "ghc_";
            case PASSWORD_RESET -> "ghw_";
            case TICKET -> "ght_";
            case API_KEY -> "ghk_";
            case INVITATION -> "ghi_";
            case SUPPORT -> "ghv_";
        };
    }

    private static String hex(TenantId tenant) {
        ByteBuffer bytes = ByteBuffer.allocate(16)
                .putLong(tenant.value().getMostSignificantBits())
                .putLong(tenant.value().getLeastSignificantBits());
        return HexFormat.of().formatHex(bytes.array());
    }

    private static TenantId tenant(String hex) {
        ByteBuffer bytes = ByteBuffer.wrap(HexFormat.of().parseHex(hex));
        return new TenantId(new UUID(bytes.getLong(), bytes.getLong()));
    }

    private TokenHash digest(String token) {
        return new TokenHash(digests.sha256(token));
    }
}
