package dev.guildhall.application.secret.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.secret.SecretEntry;
import java.util.List;

/** Lists which secrets a company has set, never what they are. */
public interface ListSecrets {

    /** All of them by name; at most {@code SecretStore.MAX}. */
    List<SecretEntry> list(CallContext context);
}
