package dev.guildhall.application.memory.out;

import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.memory.Memory;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MemoryId;
import dev.guildhall.domain.shared.TenantId;
import java.util.List;
import java.util.Optional;

/** Keeps what employees note for themselves. Called inside a tenant transaction. */
public interface MemoryStore {

    /**
     * How many notes an employee has; counted so that two of its runs can neither both take the last place nor both note
     * the same (locks the employee's row).
     */
    int countForWrite(TenantId tenant, EmployeeId employee);

    /** Adds a note whose text the employee does not have yet. */
    void create(Memory memory);

    /** The note with exactly this text. */
    Optional<Memory> findSame(TenantId tenant, EmployeeId employee, String text);

    /** The newest notes. */
    List<Memory> newest(TenantId tenant, EmployeeId employee, int limit);

    /**
     * Notes with any of the words in topic or text, in any case: those with the most of the words first, then the newest.
     * Words are compared as they are written; no language is assumed.
     *
     * @param words separated by white space
     */
    List<Memory> search(TenantId tenant, EmployeeId employee, String words, int limit);

    /** All notes, newest first. */
    Page<Memory> list(TenantId tenant, EmployeeId employee, PageRequest page);

    /**
     * Removes a note for good.
     *
     * @return false when the employee has none with this id
     */
    boolean delete(TenantId tenant, EmployeeId employee, MemoryId id);
}
