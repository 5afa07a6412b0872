package dev.guildhall.adapter.out.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.access.out.SecretTokens;
import dev.guildhall.application.access.out.SecretTokens.Issued;
import dev.guildhall.application.access.out.SecretTokens.Kind;
import dev.guildhall.application.testing.SequentialIds;
import dev.guildhall.application.testing.contract.SecretTokensContract;
import dev.guildhall.domain.shared.TenantId;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class RandomSecretTokensTest implements SecretTokensContract {

    private final SecretTokens tokens = new RandomSecretTokens();

    @Override
    public SecretTokens secretTokens() {
        return tokens;
    }

    @Test
    void issue_whenForATenant_shouldSayKindAndTenant() {
        Issued issued = tokens.issue(Kind.SESSION, TENANT);

        assertThat(issued.token())
                .matches("ghs_[0-9a-f]{32}_[A-Za-z0-9_-]{43}")
                .contains(TENANT.toString().replace("-", ""));
        assertThat(tokens.issue(Kind.REFRESH, TENANT).token()).startsWith("ghr_");
    }

    @Test
    void issue_whenForAProgram_shouldGiveLettersAndDigitsWithAChecksum() {
        String key = tokens.issue(Kind.API_KEY, TENANT).token();

        assertThat(key).matches("ghk_[0-9a-f]{32}_[0-9A-Za-z]{43}[0-9a-f]{8}");
        CRC32 sum = new CRC32();
        sum.update(key.substring(0, 80).getBytes(StandardCharsets.US_ASCII));
        assertThat(key.substring(80)).isEqualTo(HexFormat.of().toHexDigits((int) sum.getValue()));
    }

    @Test
    void read_whenAnyCharacterOfAKeyIsExchanged_shouldRefuseBecauseOfTheChecksum() {
        String key = tokens.issue(Kind.API_KEY, TENANT).token();

        for (int i = 0; i < key.length(); i++) {
            StringBuilder wrong = new StringBuilder(key);
            wrong.setCharAt(i, key.charAt(i) == 'a' ? 'b' : 'a');
            assertThat(tokens.read(Kind.API_KEY, wrong.toString()))
                    .as("at %s", i)
                    .isEmpty();
        }
        assertThat(tokens.read(Kind.API_KEY, key)).isPresent();
    }

    @Test
    void read_whenTenantIsExchanged_shouldGiveAnotherHash() {
        Issued issued = tokens.issue(Kind.SESSION, TENANT);
        TenantId other = new TenantId(SequentialIds.unique().next());
        String forged = issued.token()
                .replace(TENANT.toString().replace("-", ""), other.toString().replace("-", ""));

        assertThat(tokens.read(Kind.SESSION, forged))
                .hasValueSatisfying(shown -> assertThat(shown.hash()).isNotEqualTo(issued.hash()));
    }

    @Test
    void read_whenAnyCharacterIsExchanged_shouldNeverGiveTheSameHash() {
        Issued issued = tokens.issue(Kind.REFRESH, TENANT);

        for (int i = 0; i < issued.token().length(); i++) {
            for (char c : "aA0_-".toCharArray()) {
                StringBuilder forged = new StringBuilder(issued.token());
                forged.setCharAt(i, c);
                if (!forged.toString().equals(issued.token())) {
                    assertThat(tokens.read(Kind.REFRESH, forged.toString()))
                            .as("with %s at %s", c, i)
                            .matches(shown ->
                                    shown.isEmpty() || !shown.get().hash().equals(issued.hash()));
                }
            }
        }
    }
}
