package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.run.out.RunTokens;
import dev.guildhall.application.testing.ManualClock;
import dev.guildhall.application.testing.SequentialIds;
import dev.guildhall.domain.delegation.DelegationRule;
import dev.guildhall.domain.delegation.RunGrant;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What {@link RunTokens} promises. */
public interface RunTokensContract {

    /** Whom the tokens are for. */
    String AUDIENCE = "refund";

    /** Tokens, dated by {@link #tokenClock()}. */
    RunTokens runTokens();

    /** The clock they go by. */
    ManualClock tokenClock();

    /** A grant for five minutes. */
    default RunGrant grant(int depth, Set<String> scopes) {
        SequentialIds ids = SequentialIds.unique();
        return new RunGrant(
                new TenantId(ids.next()),
                new RunId(ids.next()),
                new EmployeeId(ids.next()),
                new MemberId(ids.next()),
                depth,
                scopes,
                AUDIENCE,
                tokenClock().instant().plusSeconds(300));
    }

    @Test
    default void verify_whenGood_shouldGiveTheGrant() {
        for (int depth = 0; depth <= DelegationRule.MAX_DEPTH; depth++) {
            RunGrant grant = grant(depth, Set.of("web:read", "pay:refund"));

            assertThat(runTokens().verify(runTokens().mint(grant), AUDIENCE)).contains(grant);
        }
    }

    @Test
    default void verify_whenItGrantsNothing_shouldGiveThat() {
        RunGrant grant = grant(0, Set.of());

        assertThat(runTokens().verify(runTokens().mint(grant), AUDIENCE)).contains(grant);
    }

    @Test
    default void verify_whenForSomebodyElse_shouldRefuse() {
        String token = runTokens().mint(grant(0, Set.of("web:read")));

        for (String other : new String[] {"", "refun", "refund2", "REFUND", "http_fetch"}) {
            assertThat(runTokens().verify(token, other)).as("for '%s'", other).isEmpty();
        }
    }

    @Test
    default void verify_whenExpired_shouldRefuse() {
        String token = runTokens().mint(grant(0, Set.of("web:read")));

        tokenClock().advance(Duration.ofSeconds(299));
        assertThat(runTokens().verify(token, AUDIENCE)).isPresent();
        tokenClock().advance(Duration.ofSeconds(1));
        assertThat(runTokens().verify(token, AUDIENCE)).isEmpty();
    }

    @Test
    default void verify_whenItIsNoToken_shouldRefuse() {
        for (String wrong : new String[] {"", " ", "a", "a.b.c", "e30.e30.", "é"}) {
            assertThat(runTokens().verify(wrong, AUDIENCE))
                    .as("verifying '%s'", wrong)
                    .isEmpty();
        }
    }

    @Test
    default void verify_whenAnyPartWasChanged_shouldRefuse() {
        String token = runTokens().mint(grant(0, Set.of("web:read")));
        String other = runTokens().mint(grant(0, Set.of("web:read", "pay:refund")));
        int half = token.length() / 2;

        assertThat(runTokens().verify(token + "x", AUDIENCE)).isEmpty();
        assertThat(runTokens().verify(token.substring(1), AUDIENCE)).isEmpty();
        assertThat(runTokens().verify(token.substring(0, half) + other + token.substring(half), AUDIENCE))
                .isEmpty();
    }
}
