package dev.guildhall.adapter.out.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ShelfTest {

    private final List<String> made = new ArrayList<>();
    private final AtomicBoolean keepA = new AtomicBoolean();
    private final Shelf<String, StringBuilder> shelf = new Shelf<>(
            2,
            name -> {
                made.add(name);
                return new StringBuilder(name);
            },
            value -> value.toString().equals("a") && keepA.get());

    private void use(String name) {
        shelf.take(name);
        shelf.putBack(name);
    }

    @Test
    void take_whenThereAreTooMany_shouldForgetTheLeastRecentlyUsed() {
        List.of("a", "b", "a", "c", "a", "b").forEach(this::use);

        assertThat(made).containsExactly("a", "b", "c", "b");
    }

    @Test
    void take_whenItIsInUse_shouldNotForgetIt() {
        StringBuilder a = shelf.take("a");
        List.of("b", "c", "d", "e").forEach(this::use);

        assertThat(shelf.take("a")).isSameAs(a);
        assertThat(shelf.size()).isEqualTo(2);
    }

    @Test
    void take_whenItMustBeKept_shouldNotForgetIt() {
        keepA.set(true);
        List.of("a", "b", "c", "d", "a").forEach(this::use);
        assertThat(made).containsExactly("a", "b", "c", "d");

        keepA.set(false);
        List.of("b", "c", "a").forEach(this::use);
        assertThat(made).endsWith("b", "c", "a");
    }

    @Test
    void putBack_whenMoreAreInUseThanAreRemembered_shouldForgetThem() {
        List.of("a", "b", "c", "d").forEach(shelf::take);
        assertThat(shelf.size()).isEqualTo(4);

        List.of("a", "b", "c", "d").forEach(shelf::putBack);
        assertThat(shelf.size()).isEqualTo(2);
    }
}
