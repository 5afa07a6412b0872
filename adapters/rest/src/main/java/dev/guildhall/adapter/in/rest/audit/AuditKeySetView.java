package dev.guildhall.adapter.in.rest.audit;

import dev.guildhall.application.audit.in.ListAuditKeys.Published;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A JWK set (RFC 7517). */
@Schema(name = "AuditKeySet")
public record AuditKeySetView(List<KeyView> keys) {

    static AuditKeySetView of(List<Published> keys) {
        return new AuditKeySetView(keys.stream().map(KeyView::of).toList());
    }

    /**
     * A public key; the names of its fields are those of RFC 7518.
     *
     * @param kid thumbprint (RFC 7638) in lower-case hex, as the verifier names it
     */
    @Schema(name = "AuditKey")
    public record KeyView(String kty, String crv, String use, String alg, String kid, String x, String y) {

        static KeyView of(Published key) {
            return new KeyView(
                    "EC",
                    "P-256",
                    "sig",
                    "ES256",
                    key.id(),
                    key.key().x(),
                    key.key().y());
        }
    }
}
