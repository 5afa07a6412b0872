package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.companysignin.out.WaitingRoom;
import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What a {@link WaitingRoom} promises. */
public interface WaitingRoomContract {

    /** A room with nobody in it. */
    WaitingRoom waitingRoom();

    @Test
    default void await_shouldLookUntilThereIsSomethingToSee() {
        TenantId tenant = new TenantId(new UUID(0, 7));
        AtomicInteger looks = new AtomicInteger();

        Optional<String> seen =
                waitingRoom().await(tenant, () -> looks.incrementAndGet() < 3 ? Optional.empty() : Optional.of("seen"));

        assertThat(seen).contains("seen");
        assertThat(looks).hasValue(3);
    }

    @Test
    default void await_whenThereIsNeverAnything_shouldKeepNobodyForever() {
        assertThat(waitingRoom().await(new TenantId(new UUID(0, 7)), Optional::empty))
                .isEmpty();
    }
}
