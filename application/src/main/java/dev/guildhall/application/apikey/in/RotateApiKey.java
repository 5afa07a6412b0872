package dev.guildhall.application.apikey.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.access.ApiKey;
import dev.guildhall.domain.shared.ApiKeyId;
import java.time.Duration;

/** Gives one's own API key, or that of a service account, a new secret. Name, scopes and expiry stay. */
public interface RotateApiKey {

    /**
     * Rotates.
     *
     * @param grace how long the present secret stays good, at most {@link ApiKey#LONGEST_GRACE}
     * @throws dev.guildhall.domain.shared.InvalidValue when that is too long
     */
    Outcome rotate(CallContext context, ApiKeyId key, Duration grace);

    /** What became of it. */
    sealed interface Outcome {
        /**
         * Done.
         *
         * @param secret the whole text to send, shown only now
         */
        record Rotated(ApiKey key, String secret) implements Outcome {
            @Override
            public String toString() {
                return "Rotated[" + key + "]";
            }
        }

        /** The caller has no such key. */
        record UnknownKey() implements Outcome {}

        /** It has expired or was revoked. */
        record Ended() implements Outcome {}
    }
}
