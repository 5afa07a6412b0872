package dev.guildhall.application.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SequentialIdsTest {

    @Test
    void next_whenCalledOften_shouldGiveVersion7InOrder() {
        SequentialIds ids = new SequentialIds();
        var given = Stream.generate(ids::next).limit(100).toList();

        assertThat(given).isSorted().doesNotHaveDuplicates().allSatisfy(id -> {
            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
        });
        assertThat(given.stream().map(UUID::toString)).isSorted();
    }

    @Test
    void unique_whenAskedTwice_shouldGiveDifferentIds() {
        assertThat(SequentialIds.unique().next())
                .isNotEqualTo(SequentialIds.unique().next());
    }

    @Test
    void unique_whenAsked_shouldKeepVersionAndVariant() {
        UUID id = SequentialIds.unique().next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }
}
