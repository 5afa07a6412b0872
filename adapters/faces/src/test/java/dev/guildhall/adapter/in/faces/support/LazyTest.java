package dev.guildhall.adapter.in.faces.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LazyTest {

    @Test
    void get_whenAskedAgain_shouldNotAskItsSourceAgain() {
        AtomicInteger asked = new AtomicInteger();
        Lazy<Integer> lazy = Lazy.of(asked::incrementAndGet);

        assertThat(asked).hasValue(0);
        assertThat(lazy.get()).isEqualTo(1);
        assertThat(lazy.get()).isEqualTo(1);
    }
}
