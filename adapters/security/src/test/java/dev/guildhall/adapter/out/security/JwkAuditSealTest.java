package dev.guildhall.adapter.out.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.audit.out.AuditSeal;
import dev.guildhall.application.testing.ManualClock;
import dev.guildhall.application.testing.contract.AuditSealContract;
import dev.guildhall.domain.audit.AuditKey;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class JwkAuditSealTest implements AuditSealContract {

    private final ManualClock clock = new ManualClock();
    private final SigningKeys keys = new KeyRing().audit();

    JwkAuditSealTest() {
        keys.refresh(clock.instant());
    }

    @Override
    public AuditSeal seal() {
        return new JwkAuditSeal(keys, clock);
    }

    @Test
    void published_whenKeysWereReplacedForDecades_shouldStillHaveTheFirst() {
        AuditKey first = seal().current();
        for (int year = 1; year <= 30; year++) {
            clock.advance(Duration.ofDays(366));
            keys.refresh(clock.instant());
        }
        clock.advance(SigningKeys.ANNOUNCED);

        assertThat(seal().current()).isNotEqualTo(first);
        assertThat(seal().published()).hasSize(31).endsWith(first);
    }
}
