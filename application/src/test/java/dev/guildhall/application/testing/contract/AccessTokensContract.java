package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.access.out.AccessTokens;
import dev.guildhall.application.access.out.AccessTokens.Claims;
import dev.guildhall.application.testing.ManualClock;
import dev.guildhall.application.testing.SequentialIds;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.SessionId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What {@link AccessTokens} promises. */
public interface AccessTokensContract {

    /** Now. */
    Instant NOW = ManualClock.START;

    /** Tokens. */
    AccessTokens accessTokens();

    /** What a new token says, good for ten minutes. */
    default Claims newClaims() {
        SequentialIds ids = SequentialIds.unique();
        return new Claims(
                new TenantId(ids.next()), new MemberId(ids.next()), new SessionId(ids.next()), NOW.plusSeconds(600));
    }

    @Test
    default void verify_whenGood_shouldGiveWhatItSays() {
        Claims claims = newClaims();
        String token = accessTokens().mint(claims, NOW);

        assertThat(accessTokens().verify(token, NOW)).contains(claims);
        assertThat(accessTokens().verify(token, NOW.plusSeconds(599))).contains(claims);
    }

    @Test
    default void verify_whenExpired_shouldRefuse() {
        String token = accessTokens().mint(newClaims(), NOW);

        assertThat(accessTokens().verify(token, NOW.plusSeconds(601))).isEmpty();
    }

    @Test
    default void verify_whenItIsNoToken_shouldRefuse() {
        for (String wrong : new String[] {"", " ", "a", "a.b.c", "e30.e30.", "é"}) {
            assertThat(accessTokens().verify(wrong, NOW))
                    .as("verifying '%s'", wrong)
                    .isEmpty();
        }
    }

    @Test
    default void verify_whenAnyPartWasChanged_shouldRefuse() {
        String token = accessTokens().mint(newClaims(), NOW);
        String other = accessTokens().mint(newClaims(), NOW);
        int half = token.length() / 2;

        assertThat(accessTokens().verify(token + "x", NOW)).isEmpty();
        assertThat(accessTokens().verify(token.substring(1), NOW)).isEmpty();
        assertThat(accessTokens().verify(token.substring(0, half) + other + token.substring(half), NOW))
                .isEmpty();
    }
}
