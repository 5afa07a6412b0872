package dev.guildhall.adapter.out.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.audit.out.AuditSeal;
import dev.guildhall.application.testing.ManualClock;
import dev.guildhall.application.testing.contract.AuditSealContract;
import dev.guildhall.domain.audit.AuditKey;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileAuditSealTest implements AuditSealContract {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path directory;

    private final ManualClock clock = new ManualClock();

    @Override
    public AuditSeal seal() {
        return new KeyFileAuditSeal(directory.resolve("audit-keys"), clock);
    }

    @Test
    void published_whenKeysWereReplacedForDecades_shouldStillHaveTheFirst() {
        AuditKey first = seal().current();
        for (int year = 1; year <= 30; year++) {
            clock.advance(Duration.ofDays(366));
            seal().current();
        }

        assertThat(seal().current()).isNotEqualTo(first);
        assertThat(seal().published()).hasSize(31).endsWith(first);
    }
}
