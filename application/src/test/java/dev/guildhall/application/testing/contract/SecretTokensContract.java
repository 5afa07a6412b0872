package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.access.out.SecretTokens;
import dev.guildhall.application.access.out.SecretTokens.Issued;
import dev.guildhall.application.access.out.SecretTokens.Kind;
import dev.guildhall.application.access.out.SecretTokens.Presented;
import dev.guildhall.application.testing.SequentialIds;
import dev.guildhall.domain.shared.TenantId;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@link SecretTokens} promises. */
public interface SecretTokensContract {

    /** A tenant. */
    TenantId TENANT = new TenantId(new SequentialIds().next());

    /** Tokens. */
    SecretTokens secretTokens();

    @ParameterizedTest
    @EnumSource
    default void read_whenIssued_shouldLeadToTenantAndHash(Kind kind) {
        Issued issued = secretTokens().issue(kind, TENANT);

        assertThat(secretTokens().read(kind, issued.token())).contains(new Presented(TENANT, issued.hash()));
        assertThat(issued.hash().value()).matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @EnumSource
    default void issue_whenCalledAgain_shouldGiveAnotherToken(Kind kind) {
        Issued first = secretTokens().issue(kind, TENANT);
        Issued second = secretTokens().issue(kind, TENANT);

        assertThat(first.token())
                .isNotEqualTo(second.token())
                .doesNotContain(first.hash().value());
        assertThat(first.hash()).isNotEqualTo(second.hash());
    }

    @ParameterizedTest
    @EnumSource
    default void read_whenOfAnotherKind_shouldRefuse(Kind kind) {
        String token = secretTokens().issue(kind, TENANT).token();

        assertThat(Arrays.stream(Kind.values()).filter(other -> other != kind))
                .allSatisfy(
                        other -> assertThat(secretTokens().read(other, token)).isEmpty());
    }

    @Test
    default void read_whenItIsNoToken_shouldRefuse() {
        String token = secretTokens().issue(Kind.SESSION, TENANT).token();

        for (String wrong : new String[] {"", " ", "session", token + "!", " " + token, token.substring(1), "é"}) {
            assertThat(secretTokens().read(Kind.SESSION, wrong))
                    .as("reading '%s'", wrong)
                    .isEmpty();
        }
    }
}
