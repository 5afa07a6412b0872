package dev.guildhall.adapter.out.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.companysignin.out.WaitingRoom;
import dev.guildhall.application.testing.contract.WaitingRoomContract;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolledWaitingRoomTest implements WaitingRoomContract {

    @Override
    public WaitingRoom waitingRoom() {
        return new PolledWaitingRoom(1, Duration.ofMillis(400));
    }

    @Test
    void await_whenAllPlacesAreTaken_shouldTurnAwayAtOnce() {
        WaitingRoom room = waitingRoom();

        Optional<Optional<String>> second = room.await(() -> Optional.of(room.await(() -> Optional.of("seen"))));

        assertThat(second).contains(Optional.empty());
        assertThat(room.await(() -> Optional.of("seen"))).contains("seen");
    }

    @Test
    void await_whenInterrupted_shouldEndAndStayInterrupted() {
        Thread.currentThread().interrupt();

        assertThat(waitingRoom().await(Optional::empty)).isEmpty();
        assertThat(Thread.interrupted()).isTrue();
    }
}
