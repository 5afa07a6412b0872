package dev.guildhall.application.companysignin.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.access.FactorThere;
import dev.guildhall.domain.access.RoleMapping;
import java.util.Optional;

/** Says to which sign-in server a company sends its people. */
public interface ChangeSignInServer {

    /** Longest secret. */
    int MAX_SECRET = 500;

    /**
     * Changes. When the issuer or the client changes, the secret has to be given again: an old one is not shown to another
     * server.
     *
     * @throws dev.guildhall.domain.shared.InvalidValue when a part cannot be
     */
    Outcome change(CallContext context, Command command);

    /**
     * The setting; see {@link dev.guildhall.domain.access.CompanySignIn}.
     *
     * @param secret empty when it stays
     */
    record Command(
            String issuer,
            String client,
            Optional<String> secret,
            RoleMapping roles,
            boolean joining,
            boolean passwords,
            boolean offline,
            FactorThere factor) {

        @Override
        public String toString() {
            return "Command[" + issuer + "]";
        }
    }

    /** What became of it. */
    sealed interface Outcome {
        /** Done. */
        record Changed() implements Outcome {}

        /** A secret is needed. */
        record SecretMissing() implements Outcome {}
    }
}
