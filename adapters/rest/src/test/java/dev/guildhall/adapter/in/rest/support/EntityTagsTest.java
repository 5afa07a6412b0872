package dev.guildhall.adapter.in.rest.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntityTagsTest {

    private record Revised(long revision) implements Versioned {}

    @Test
    void of_whenVersioned_shouldBeTheRevision() {
        assertThat(EntityTags.of(new Revised(7))).isEqualTo("\"7\"");
    }

    @Test
    void of_whenNotVersioned_shouldDependOnTheContentAlone() {
        PageView<String> page = new PageView<>(List.of("a"), Optional.empty());

        assertThat(EntityTags.of(page))
                .matches("W/\"[0-9a-f]{32}\"")
                .isEqualTo(EntityTags.of(new PageView<>(List.of("a"), Optional.empty())))
                .isNotEqualTo(EntityTags.of(new PageView<>(List.of("a"), Optional.of("b"))))
                .isNotEqualTo(EntityTags.of(new PageView<>(List.of("b"), Optional.empty())));
    }

    @Test
    void matches_whenListedWeakOrAny_shouldMatch() {
        assertThat(EntityTags.matches("\"7\"", "\"7\"")).isTrue();
        assertThat(EntityTags.matches("W/\"7\"", "\"7\"")).isTrue();
        assertThat(EntityTags.matches("\"6\" , \"7\"", "W/\"7\"")).isTrue();
        assertThat(EntityTags.matches("*", "\"7\"")).isTrue();
    }

    @Test
    void matches_whenAbsentOrOther_shouldNotMatch() {
        assertThat(EntityTags.matches(null, "\"7\"")).isFalse();
        assertThat(EntityTags.matches("", "\"7\"")).isFalse();
        assertThat(EntityTags.matches("7", "\"7\"")).isFalse();
        assertThat(EntityTags.matches("\"77\"", "\"7\"")).isFalse();
    }
}
