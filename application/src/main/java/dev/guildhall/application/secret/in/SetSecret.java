package dev.guildhall.application.secret.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.secret.SecretEntry;
import dev.guildhall.domain.secret.SecretName;
import dev.guildhall.domain.secret.SecretText;

/** Sets a secret of the company, instead of the one of that name if there is one. */
public interface SetSecret {

    /** Sets it. From now on nobody can read it again. */
    Outcome set(CallContext context, SecretName name, SecretText text);

    /** What became of it. */
    sealed interface Outcome {

        /** Done. */
        record Set(SecretEntry entry) implements Outcome {}

        /** The company has as many secrets as it may have. */
        record TooMany(int limit) implements Outcome {}
    }
}
