package dev.guildhall.adapter.out.jpa.memory;

import dev.guildhall.adapter.out.jpa.row.Digest;
import dev.guildhall.adapter.out.jpa.row.StorableText;
import dev.guildhall.adapter.out.jpa.row.TenantKey;
import dev.guildhall.domain.memory.Memory;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MemoryId;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "agent_memories")
@IdClass(TenantKey.class)
class MemoryRow {
    @Id
    UUID tenantId;

    @Id
    UUID id;

    UUID employeeId;

    UUID runId;

    @Nullable
    String topic;

    String content;

    String digest;

    Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    MemoryRow() {}

    static MemoryRow of(Memory memory) {
        MemoryRow row = new MemoryRow();
        row.tenantId = memory.tenant().value();
        row.id = memory.id().value();
        row.employeeId = memory.employee().value();
        row.runId = memory.run().value();
        row.topic = memory.topic().map(StorableText::of).orElse(null);
        row.content = StorableText.of(memory.text());
        row.digest = digestOf(memory.text());
        row.createdAt = memory.createdAt();
        return row;
    }

    static String digestOf(String text) {
        return Digest.ofText(StorableText.of(text));
    }

    Memory toMemory() {
        return new Memory(
                new TenantId(tenantId),
                new MemoryId(id),
                new EmployeeId(employeeId),
                Optional.ofNullable(topic),
                content,
                createdAt,
                new RunId(runId));
    }
}
