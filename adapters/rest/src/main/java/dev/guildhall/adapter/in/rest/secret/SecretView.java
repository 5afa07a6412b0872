package dev.guildhall.adapter.in.rest.secret;

import dev.guildhall.domain.secret.SecretEntry;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a secret is set. What it is can be read by nobody.
 *
 * @param setBy identifier of the member who set it last
 */
@Schema(name = "Secret")
public record SecretView(String name, String setBy, Instant setAt) {

    static SecretView of(SecretEntry entry) {
        return new SecretView(entry.name().value(), entry.setBy().toString(), entry.setAt());
    }
}
