package dev.guildhall.application.apikey.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.access.ApiKey;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.MemberId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Makes an API key of the caller or of a service account. Its secret is in the answer and nowhere else. */
public interface AddApiKey {

    /**
     * Makes a key.
     *
     * @throws dev.guildhall.domain.shared.InvalidValue when name, scopes or expiry make no sense
     */
    Outcome add(CallContext context, Command command);

    /**
     * What the key is to be.
     *
     * @param scopes what it may be used for; nothing that the caller may not
     * @param expiresAt {@link ApiKey#USUAL_LIFE} from now when empty
     * @param serviceAccount as which it acts; as the caller when empty
     */
    record Command(
            String name, Set<Permission> scopes, Optional<Instant> expiresAt, Optional<MemberId> serviceAccount) {

        /** Takes a copy. */
        public Command {
            scopes = Set.copyOf(scopes);
        }
    }

    /** What became of it. */
    sealed interface Outcome {
        /**
         * Made.
         *
         * @param secret the whole text to send, shown only now
         */
        record Added(ApiKey key, String secret) implements Outcome {
            @Override
            public String toString() {
                return "Added[" + key + "]";
            }
        }

        /** The caller itself may not do these things. */
        record BeyondCaller(Set<Permission> scopes) implements Outcome {}

        /** The tenant has no such service account, or it is disabled. */
        record UnknownServiceAccount() implements Outcome {}

        /** The owner has as many live keys as it may have. */
        record TooMany(int limit) implements Outcome {}
    }
}
