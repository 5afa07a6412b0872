package dev.guildhall.application.secret.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.secret.SecretName;

/** Deletes a secret of the company. Tools that need it fail from then on, and say why. */
public interface DeleteSecret {

    /** Deletes it; false when there is none of that name. */
    boolean delete(CallContext context, SecretName name);
}
