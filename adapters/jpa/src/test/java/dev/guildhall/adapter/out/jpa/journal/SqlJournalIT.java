package dev.guildhall.adapter.out.jpa.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.error.LeaseLost;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.domain.run.ClaimedRun;
import dev.guildhall.domain.run.JournalEntry;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunEvent;
import dev.guildhall.domain.run.RunEvent.MessageAdded;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SqlJournalIT extends JpaPorts {

    private static final Instant AT = Instant.parse("2026-11-20T10:00:00.123456789Z");

    private final Company company = Company.foundedIn(this);
    private final Run run = company.newRun();

    @Test
    void append_whenCommitted_shouldBeReadInOrderAndReachTheFeed() {
        ClaimedRun claim = claim();

        company.run(() -> adapter().journal().append(company.id(), claim.lease(), 0, pieces("a", "b")));
        adapter().journal().appendNow(company.id(), claim.lease(), 2, pieces("c"));

        assertThat(read()).extracting(JournalEntry::seq).containsExactly(1L, 2L, 3L);
        assertThat(read()).extracting(JournalEntry::event).containsExactlyElementsOf(pieces("a", "b", "c"));
        assertThat(adapter().runFeed().after(company.id(), run.id(), 0)).contains(read());
    }

    @Test
    void append_whenTakenOver_shouldLoseTheLease() {
        ClaimedRun old = claim();
        ClaimedRun taken = takeOver();

        assertThatThrownBy(() -> adapter().journal().appendNow(company.id(), old.lease(), 0, pieces("x")))
                .isInstanceOf(LeaseLost.class);
        assertThatThrownBy(
                        () -> company.run(() -> adapter().journal().append(company.id(), old.lease(), 0, pieces("x"))))
                .isInstanceOf(LeaseLost.class);

        adapter().journal().appendNow(company.id(), taken.lease(), 0, pieces("y"));
        assertThat(read()).extracting(JournalEntry::event).containsExactlyElementsOf(pieces("y"));
    }

    @Test
    void appendNow_whenInsideATransaction_shouldRefuse() {
        ClaimedRun claim = claim();

        assertThatIllegalStateException()
                .isThrownBy(() ->
                        company.run(() -> adapter().journal().appendNow(company.id(), claim.lease(), 0, pieces("x"))));
    }

    private List<RunEvent> pieces(String... contents) {
        return List.of(contents).stream()
                .<RunEvent>map(content -> new MessageAdded(AT, content))
                .toList();
    }

    private List<JournalEntry> read() {
        return company.read(() -> adapter().journal().read(company.id(), run.id(), 0, 1000));
    }

    private ClaimedRun claim() {
        company.run(() -> adapter().runQueue().add(company.id(), run.id(), AT, Optional.empty()));
        return takeOver(Duration.ofMillis(-1));
    }

    private ClaimedRun takeOver() {
        return takeOver(Duration.ofMinutes(1));
    }

    private ClaimedRun takeOver(Duration lease) {
        return adapter().runClaims().claim("worker", 1000, lease).stream()
                .filter(claim -> claim.run().equals(run.id()))
                .findFirst()
                .orElseThrow();
    }
}
