package dev.guildhall.domain.memory;

import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MemoryId;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.shared.Text;
import java.time.Instant;
import java.util.Optional;

/**
 * One note of an employee to itself. A model wrote it, perhaps at somebody else's suggestion: it is material, never an
 * instruction.
 *
 * @param topic what it is about; one line, at most {@link #MAX_TOPIC} characters
 * @param text at most {@link #MAX_TEXT} characters
 * @param run in which it was noted
 */
public record Memory(
        TenantId tenant,
        MemoryId id,
        EmployeeId employee,
        Optional<String> topic,
        String text,
        Instant createdAt,
        RunId run) {

    /** Longest text in UTF-16 units. */
    public static final int MAX_TEXT = 2_000;

    /** Longest topic in UTF-16 units. */
    public static final int MAX_TOPIC = 100;

    /** Most notes that one employee keeps. */
    public static final int MAX_PER_EMPLOYEE = 1_000;

    /** Cleans and checks the texts. */
    public Memory {
        topic = topic.map(given -> Text.line("topic", given, MAX_TOPIC));
        text = Text.required("text", text, MAX_TEXT);
    }
}
