package dev.guildhall.adapter.in.rest.secret;

import dev.guildhall.application.secret.in.RotateEncryptionKey.Outcome.Rotated;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many secrets are sealed with the company's new key, and what could not be opened and has to be set anew. */
@Schema(name = "KeyRotation")
public record RotatedView(int secrets, List<String> unopened) {

    static RotatedView of(Rotated rotated) {
        return new RotatedView(rotated.secrets(), rotated.unopened());
    }
}
