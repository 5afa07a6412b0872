package dev.guildhall.domain.artifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.guildhall.domain.shared.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArtifactNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"report.md", "Q4 figures (draft).csv", "Größenübersicht.html", "読書.txt", "noextension", "a..b"})
    void create_whenItIsAPlainName_shouldTakeIt(String name) {
        assertThat(new ArtifactName(name).value()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "/etc/passwd",
                "..",
                "../secret.txt",
                "a\\b.txt",
                "c:plan.txt",
                "what?.md",
                "a\"b.txt",
                "<b>.html",
                ".profile",
                "plan.",
                "two\nlines.txt",
                "evil\u202Efdp.html",
                "zero\u200Bwidth.txt",
                "half\uD800.txt",
                "bell\u0007.txt"
            })
    void create_whenItIsMoreThanAPlainName_shouldRefuse(String name) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new ArtifactName(name))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("name"));
    }

    @Test
    void create_whenTooLong_shouldRefuse() {
        assertThat(new ArtifactName("x".repeat(ArtifactName.MAX)).value()).hasSize(ArtifactName.MAX);
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new ArtifactName("x".repeat(ArtifactName.MAX + 1)));
    }

    @Test
    void ofMediaType_whenKnown_shouldFindTheFormat() {
        for (Format format : Format.values()) {
            assertThat(Format.ofMediaType(format.mediaType())).contains(format);
        }
        assertThat(Format.ofMediaType("image/png")).isEmpty();
    }
}
