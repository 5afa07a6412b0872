package dev.guildhall.domain.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.MemoryId;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MemoryTest {

    private static final UUID ID = new UUID(0, 1);

    private static Memory memory(String topic, String text) {
        return new Memory(
                new TenantId(ID),
                new MemoryId(ID),
                new EmployeeId(ID),
                Optional.of(topic),
                text,
                Instant.EPOCH,
                new RunId(ID));
    }

    @Test
    void create_whenSurroundedByWhiteSpace_shouldStripIt() {
        Memory memory = memory(" Ana ", "\nlikes tea\nand biscuits ");

        assertThat(memory.topic()).contains("Ana");
        assertThat(memory.text()).isEqualTo("likes tea\nand biscuits");
    }

    @Test
    void create_whenTooLongOrBlank_shouldSayWhichField() {
        assertRefused("text", "Ana", "x".repeat(Memory.MAX_TEXT + 1));
        assertRefused("text", "Ana", " ");
        assertRefused("topic", "x".repeat(Memory.MAX_TOPIC + 1), "likes tea");
        assertRefused("topic", "two\nlines", "likes tea");
    }

    private static void assertRefused(String field, String topic, String text) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> memory(topic, text))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}
