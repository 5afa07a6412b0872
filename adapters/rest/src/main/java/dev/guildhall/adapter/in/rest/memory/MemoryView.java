package dev.guildhall.adapter.in.rest.memory;

import dev.guildhall.domain.memory.Memory;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A note of an employee to itself.
 *
 * @param runId the run in which it was noted
 */
@Schema(name = "Memory")
public record MemoryView(
        String id, String employeeId, String runId, Optional<String> topic, String text, Instant createdAt) {

    static MemoryView of(Memory memory) {
        return new MemoryView(
                memory.id().toString(),
                memory.employee().toString(),
                memory.run().toString(),
                memory.topic(),
                memory.text(),
                memory.createdAt());
    }
}
