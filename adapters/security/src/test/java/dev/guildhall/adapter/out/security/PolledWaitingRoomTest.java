package dev.guildhall.adapter.out.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.companysignin.out.WaitingRoom;
import dev.guildhall.application.testing.contract.WaitingRoomContract;
import dev.guildhall.domain.shared.TenantId;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class PolledWaitingRoomTest implements WaitingRoomContract {

    private static final TenantId LUMEN = new TenantId(new UUID(0, 1));
    private static final TenantId OTHER = new TenantId(new UUID(0, 2));

    @Override
    public WaitingRoom waitingRoom() {
        return new PolledWaitingRoom(2, 1, Duration.ofMillis(400));
    }

    @Test
    void await_whenACompanyHasTakenItsPlaces_shouldTurnAwayItsOwnOnly() {
        WaitingRoom room = waitingRoom();

        Optional<Optional<String>> second =
                room.await(LUMEN, () -> Optional.of(room.await(LUMEN, () -> Optional.of("seen"))));
        Optional<Optional<String>> other =
                room.await(LUMEN, () -> Optional.of(room.await(OTHER, () -> Optional.of("seen"))));

        assertThat(second).contains(Optional.empty());
        assertThat(other).contains(Optional.of("seen"));
        assertThat(room.await(LUMEN, () -> Optional.of("seen"))).contains("seen");
    }

    @Test
    void await_whenAllPlacesAreTaken_shouldTurnAwayAtOnce() {
        WaitingRoom room = new PolledWaitingRoom(1, 1, Duration.ofMillis(400));

        Optional<Optional<String>> second =
                room.await(LUMEN, () -> Optional.of(room.await(OTHER, () -> Optional.of("seen"))));

        assertThat(second).contains(Optional.empty());
        assertThat(room.await(OTHER, () -> Optional.of("seen"))).contains("seen");
    }

    @Test
    void await_whenLookingTakesLong_shouldCountThat() {
        AtomicInteger looks = new AtomicInteger();

        waitingRoom().await(LUMEN, () -> slowly(looks));

        assertThat(looks).hasValueLessThan(4);
    }

    private static Optional<String> slowly(AtomicInteger looks) {
        looks.incrementAndGet();
        LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        return Optional.empty();
    }

    @Test
    void await_whenInterrupted_shouldEndAndStayInterrupted() {
        Thread.currentThread().interrupt();

        assertThat(waitingRoom().await(LUMEN, Optional::empty)).isEmpty();
        assertThat(Thread.interrupted()).isTrue();
    }
}
