package dev.guildhall.application.testing.fake;

import dev.guildhall.application.memory.out.MemoryStore;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.memory.Memory;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MemoryId;
import dev.guildhall.domain.shared.TenantId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Notes of employees in memory. */
public final class InMemoryMemoryStore implements MemoryStore {

    private static final Table<MemoryId, Memory> MEMORIES = new Table<>("agent_memories");
    private static final Keyset<Memory> NEWEST =
            Keyset.descending(memory -> Keyset.key(memory.createdAt(), memory.id()));

    private final InMemoryDatabase database;

    /** A store in this database. */
    public InMemoryMemoryStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public int countForWrite(TenantId tenant, EmployeeId employee) {
        database.demandTransaction().demandWrites();
        return of(tenant, employee).size();
    }

    @Override
    public void create(Memory memory) {
        if (findSame(memory.tenant(), memory.employee(), memory.text()).isPresent()) {
            throw new IllegalStateException("the employee has noted this before");
        }
        database.insert(memory.tenant(), MEMORIES, memory.id(), memory);
    }

    @Override
    public Optional<Memory> findSame(TenantId tenant, EmployeeId employee, String text) {
        return of(tenant, employee).stream()
                .filter(memory -> memory.text().equals(text))
                .findFirst();
    }

    @Override
    public List<Memory> newest(TenantId tenant, EmployeeId employee, int limit) {
        return NEWEST.sort(of(tenant, employee)).stream().limit(limit).toList();
    }

    @Override
    public List<Memory> search(TenantId tenant, EmployeeId employee, String words, int limit) {
        Set<String> wanted = wordsOf(words);
        return NEWEST.sort(of(tenant, employee)).stream()
                .filter(memory -> hits(memory, wanted) > 0)
                .sorted(Comparator.comparingLong((Memory memory) -> -hits(memory, wanted)))
                .limit(limit)
                .toList();
    }

    private static long hits(Memory memory, Set<String> wanted) {
        Set<String> words = wordsOf(memory.topic().orElse("") + " " + memory.text());
        return wanted.stream().filter(words::contains).count();
    }

    private static Set<String> wordsOf(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    @Override
    public Page<Memory> list(TenantId tenant, EmployeeId employee, PageRequest page) {
        return NEWEST.page(of(tenant, employee), page);
    }

    @Override
    public boolean delete(TenantId tenant, EmployeeId employee, MemoryId id) {
        return database.changeable(tenant, MEMORIES)
                .entrySet()
                .removeIf(entry ->
                        entry.getKey().equals(id) && entry.getValue().employee().equals(employee));
    }

    private List<Memory> of(TenantId tenant, EmployeeId employee) {
        return database.rows(tenant, MEMORIES).values().stream()
                .filter(memory -> memory.employee().equals(employee))
                .toList();
    }
}
