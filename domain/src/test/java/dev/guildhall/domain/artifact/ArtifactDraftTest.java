package dev.guildhall.domain.artifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.guildhall.domain.shared.ArtifactId;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArtifactDraftTest {

    private static final UUID ID = new UUID(0, 1);

    private static ArtifactDraft draft(String content) {
        return new ArtifactDraft(
                new TenantId(ID),
                new ArtifactId(ID),
                new RunId(ID),
                new EmployeeId(ID),
                new ArtifactName("a.txt"),
                Format.TEXT,
                content,
                Instant.EPOCH);
    }

    @Test
    void create_whenTheContentIsText_shouldLeaveItAsItIs() {
        String content = "\uFEFFa,b\r\n\t1,\uD83D\uDE00 \n";

        assertThat(draft(content).content()).isEqualTo(content);
        assertThat(draft("x".repeat(ArtifactDraft.MAX_CONTENT)).content()).hasSize(ArtifactDraft.MAX_CONTENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "a\u0000b", "a\u001bb", "half \uD800", "\uDC00 half"})
    void create_whenTheContentIsNoText_shouldRefuse(String content) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> draft(content))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("content"));
    }

    @Test
    void create_whenTheContentIsTooLong_shouldRefuse() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> draft("x".repeat(ArtifactDraft.MAX_CONTENT + 1)));
    }
}
