package dev.guildhall.adapter.in.security;

import static dev.guildhall.adapter.in.security.ServerLoad.Visitor.KNOWN;
import static dev.guildhall.adapter.in.security.ServerLoad.Visitor.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ServerLoadTest {

    private final AtomicInteger refused = new AtomicInteger();
    private final ServerLoad load = new ServerLoad(4, refused::incrementAndGet);

    @Test
    void enter_whenStrangersCome_shouldKeepHalfOfThePlacesForOthers() {
        assertThat(load.enter(STRANGER)).isTrue();
        assertThat(load.enter(STRANGER)).isTrue();
        assertThat(load.enter(STRANGER)).isFalse();
        assertThat(load.enter(KNOWN)).isTrue();
        assertThat(load.enter(KNOWN)).isTrue();
        assertThat(load.enter(KNOWN)).isFalse();
        assertThat(refused).hasValue(2);
        assertThat(load.serving()).isEqualTo(4);
    }

    @Test
    void enter_whenAllPlacesAreTakenByOthers_shouldNotLoseTheStrangersShare() {
        for (int i = 0; i < 4; i++) {
            load.enter(KNOWN);
        }
        for (int i = 0; i < 9; i++) {
            assertThat(load.enter(STRANGER)).isFalse();
        }
        load.leave(KNOWN);

        assertThat(load.enter(STRANGER)).isTrue();
        load.leave(STRANGER);
        assertThat(load.serving()).isEqualTo(3);
    }
}
