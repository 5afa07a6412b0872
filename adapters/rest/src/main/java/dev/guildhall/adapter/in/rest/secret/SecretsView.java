package dev.guildhall.adapter.in.rest.secret;

import dev.guildhall.domain.secret.SecretEntry;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All secrets that the company has set, by name; at most 100. */
@Schema(name = "Secrets")
public record SecretsView(List<SecretView> secrets) {

    static SecretsView of(List<SecretEntry> entries) {
        return new SecretsView(entries.stream().map(SecretView::of).toList());
    }
}
