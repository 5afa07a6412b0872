package dev.guildhall.adapter.out.security;

import static dev.guildhall.adapter.out.security.Forge.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.out.security.VerifiedTokens.Verified;
import dev.guildhall.application.access.out.AccessTokens.Claims;
import dev.guildhall.application.testing.SequentialIds;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.SessionId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    private final VerifiedTokens tokens = new VerifiedTokens(3);

    @Test
    void find_whenNeverRemembered_shouldFindNothing() {
        tokens.remember("a", until(NOW.plusSeconds(10)), NOW);

        assertThat(tokens.find("a")).isPresent();
        assertThat(tokens.find("A")).isEmpty();
        assertThat(tokens.find("")).isEmpty();
    }

    @Test
    void remember_whenFull_shouldForgetTheExpiredFirst() {
        tokens.remember("old", until(NOW.plusSeconds(1)), NOW);
        tokens.remember("a", until(NOW.plusSeconds(100)), NOW);
        tokens.remember("b", until(NOW.plusSeconds(100)), NOW);

        tokens.remember("c", until(NOW.plusSeconds(100)), NOW.plusSeconds(2));

        assertThat(tokens.find("old")).isEmpty();
        assertThat(tokens.find("a")).isPresent();
        assertThat(tokens.size()).isEqualTo(3);
    }

    @Test
    void remember_whenAllAreStillGood_shouldNeverGrowBeyondItsCapacity() {
        for (int i = 0; i < 100; i++) {
            tokens.remember("token-" + i, until(NOW.plusSeconds(100)), NOW);

            assertThat(tokens.size()).isLessThanOrEqualTo(3);
            assertThat(tokens.find("token-" + i)).isPresent();
        }
    }

    private static Verified until(Instant expiry) {
        SequentialIds ids = new SequentialIds();
        return new Verified(
                new Claims(new TenantId(ids.next()), new MemberId(ids.next()), new SessionId(ids.next()), expiry), NOW);
    }
}
