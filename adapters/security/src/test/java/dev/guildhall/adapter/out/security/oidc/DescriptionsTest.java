package dev.guildhall.adapter.out.security.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.companysignin.out.NotProven;
import dev.guildhall.application.companysignin.out.NotProven.Why;
import dev.guildhall.application.companysignin.out.SignInLine;
import dev.guildhall.domain.shared.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DescriptionsTest {

    private static final TenantId COMPANY = new TenantId(new UUID(1, 1));

    private final FakeServer server = new FakeServer();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile Optional<Why> fault = Optional.empty();
    private volatile Instant now = Instant.parse("2026-11-20T10:00:00Z");
    private volatile CountDownLatch open = new CountDownLatch(0);
    private final SignInLine line = new SignInLine() {
        @Override
        public Answer get(TenantId company, String address) {
            asked.incrementAndGet();
            try {
                open.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            fault.ifPresent(why -> {
                throw new NotProven(why, "as the test wants");
            });
            return server.get(company, address);
        }

        @Override
        public Answer post(TenantId company, String address, Map<String, String> form, Optional<Identification> user) {
            return server.post(company, address, form, user);
        }
    };
    private final Descriptions descriptions = new Descriptions(line, () -> now);

    private Description ask() {
        return descriptions.of(COMPANY, FakeServer.ISSUER);
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    @Test
    void of_whenTheServerFails_shouldNotAskItForEachWhoWantsToKnow() {
        fault = Optional.of(Why.UNREACHABLE);
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(this::ask).isInstanceOf(NotProven.class);
        }
        assertThat(asked).hasValue(1);

        fault = Optional.empty();
        pass(Duration.ofSeconds(20));
        assertThat(ask().issuer()).isEqualTo(FakeServer.ISSUER);
    }

    @Test
    void of_whenTheServerIsDown_shouldGoOnWithWhatItSaidLastForAWhile() {
        Description known = ask();
        fault = Optional.of(Why.UNREACHABLE);
        pass(Duration.ofMinutes(10));

        assertThat(List.of(ask(), ask())).containsOnly(known);
        assertThat(asked).hasValue(2);
        pass(Duration.ofHours(12));
        assertThatThrownBy(this::ask).isInstanceOf(NotProven.class);
    }

    @Test
    void of_whenTheServerHasBecomeAnother_shouldNotGoOn() {
        assertThat(ask().issuer()).isEqualTo(FakeServer.ISSUER);
        fault = Optional.of(Why.UNFIT);
        pass(Duration.ofMinutes(10));

        assertThatThrownBy(this::ask).isInstanceOf(NotProven.class);
        assertThatThrownBy(this::ask).isInstanceOf(NotProven.class);
        assertThat(asked).hasValue(2);
    }

    @Test
    void of_whenManyWantToKnowAtOnce_shouldAskOnce() throws Exception {
        open = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Description>> answers =
                    Stream.generate(() -> threads.submit(this::ask)).limit(5).toList();
            while (asked.get() == 0) {
                Thread.onSpinWait();
            }
            open.countDown();
            for (Future<Description> answer : answers) {
                assertThat(answer.get().issuer()).isEqualTo(FakeServer.ISSUER);
            }
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void line_whenItIsFull_shouldNotWait() throws Exception {
        open = new CountDownLatch(1);
        SignInLine narrow = new NarrowSignInLine(line, 1);
        String address = FakeServer.ISSUER + Description.PATH;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<SignInLine.Answer> first = threads.submit(() -> narrow.get(COMPANY, address));
            while (asked.get() == 0) {
                Thread.onSpinWait();
            }
            assertThatThrownBy(() -> narrow.get(COMPANY, address)).isInstanceOf(NotProven.class);
            open.countDown();
            assertThat(first.get().status()).isEqualTo(200);
        }
        assertThat(narrow.get(COMPANY, address).status()).isEqualTo(200);
    }
}
