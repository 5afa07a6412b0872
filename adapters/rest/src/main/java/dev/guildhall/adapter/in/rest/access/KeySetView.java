package dev.guildhall.adapter.in.rest.access;

import dev.guildhall.application.access.in.ListVerificationKeys.PublicKey;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A JWK set (RFC 7517). */
@Schema(name = "KeySet")
public record KeySetView(List<KeyView> keys) {

    static KeySetView of(List<PublicKey> keys) {
        return new KeySetView(keys.stream().map(KeyView::of).toList());
    }

    /** A public key; the names of its fields are those of RFC 7518. */
    @Schema(name = "Key")
    public record KeyView(String kty, String crv, String use, String alg, String kid, String x, String y) {

        static KeyView of(PublicKey key) {
            return new KeyView("EC", "P-256", "sig", "ES256", key.id(), key.x(), key.y());
        }
    }
}
