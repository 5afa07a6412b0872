package dev.guildhall.domain.audit;

/**
 * The public half of a key that checkpoints are signed with, on the curve P-256.
 *
 * @param x first coordinate, base64url
 * @param y second coordinate, base64url
 */
public record AuditKey(String x, String y) {

    /** The required members of its JWK in the form that its thumbprint (RFC 7638) is the SHA-256 of. */
    public String canonical() {
        return CanonicalText.object(
                key -> key.text("crv", "P-256").text("kty", "EC").text("x", x).text("y", y));
    }
}
