package dev.guildhall.adapter.in.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.error.Refused;
import dev.guildhall.domain.tenant.RateDecision;
import dev.guildhall.domain.tenant.RateLimit;
import dev.guildhall.domain.tenant.RateScope;
import dev.guildhall.domain.tenant.RateStanding;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateAnswerTest {

    private static RateStanding standing(RateScope scope, int burst, int remaining, long waitMillis, long fullMillis) {
        return new RateStanding(
                scope,
                new RateLimit(burst, 10),
                remaining,
                Duration.ofMillis(waitMillis),
                Duration.ofMillis(fullMillis));
    }

    @Test
    void headers_whenAdmitted_shouldNameAllPoliciesAndWhatIsLeftOfTheTightest() {
        RateDecision decision = new RateDecision(
                true,
                List.of(standing(RateScope.COMPANY, 100, 42, 0, 5_800), standing(RateScope.MEMBER, 50, 49, 0, 100)));

        assertThat(RateAnswer.headers(decision))
                .isEqualTo(Map.of(
                        "RateLimit-Policy", "\"company\";q=100;w=10, \"member\";q=50;w=5",
                        "RateLimit", "\"company\";r=42;t=6",
                        "X-RateLimit-Limit", "100",
                        "X-RateLimit-Remaining", "42",
                        "X-RateLimit-Reset", "6"));
    }

    @Test
    void headers_whenRefused_shouldPointAtTheSameMomentAsTheWait() {
        RateDecision decision = new RateDecision(
                false,
                List.of(standing(RateScope.COMPANY, 100, 42, 0, 5_800), standing(RateScope.KEY, 50, 0, 1_001, 6_001)));

        assertThat(RateAnswer.headers(decision)).containsEntry("RateLimit", "\"key\";r=0;t=2");
        assertThat(RateAnswer.refusal(decision).retryAfter()).contains(Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @CsvSource({"COMPANY,Your company", "MEMBER,one member", "KEY,one key", "ADDRESS,your address"})
    void refusal_shouldNameTheLimitAndTheWait(RateScope scope, String name) {
        Refused refusal = RateAnswer.refusal(new RateDecision(false, List.of(standing(scope, 9, 0, 1, 900))));

        assertThat(refusal.code()).isEqualTo("rate-limited");
        assertThat(refusal.detail()).contains(name).endsWith("Try again in 1 second.");
    }
}
