package dev.guildhall.adapter.in.faces.memory;

import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.domain.memory.Memory;

/**
 * A note in the list of what an employee remembers.
 *
 * @param topic empty when there is none
 */
public record MemoryNote(String id, String topic, String text, String at, String instant) {

    static MemoryNote of(Memory memory) {
        return new MemoryNote(
                memory.id().toString(),
                memory.topic().orElse(""),
                memory.text(),
                Show.time(memory.createdAt()),
                memory.createdAt().toString());
    }
}
