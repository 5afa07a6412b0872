package dev.guildhall.adapter.out.jpa.memory;

import dev.guildhall.adapter.out.jpa.row.Cursor;
import dev.guildhall.adapter.out.jpa.row.Keyset;
import dev.guildhall.adapter.out.jpa.row.StorableText;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.memory.out.MemoryStore;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.memory.Memory;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MemoryId;
import dev.guildhall.domain.shared.TenantId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.query.SelectionQuery;

/** Notes in the table {@code agent_memories}. */
public final class JpaMemoryStore implements MemoryStore {

    /** What the mapping library has to know. */
    public static final List<Class<?>> ROWS = List.of(MemoryRow.class);

    private static final String OF_EMPLOYEE =
            "from MemoryRow m where m.tenantId = :tenant and m.employeeId = :employee";

    /** Each word is read as text is, so that what is no word to the database asks for nothing. */
    private static final String SEARCH = """
            with wanted as materialized (
                select distinct plainto_tsquery('simple', word) as query
                from regexp_split_to_table(:words, '\\s+') as word)
            select m.* from agent_memories m
            cross join lateral (select count(*) as hits from wanted where m.search @@ wanted.query) as found
            where m.tenant_id = :tenant and m.employee_id = :employee and found.hits > 0
            order by found.hits desc, m.created_at desc, m.id desc
            """;

    private static final Keyset NEWEST = Keyset.newestFirst("m.createdAt", "m.id");

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that calls are made inside
     */
    public JpaMemoryStore(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public int countForWrite(TenantId tenant, EmployeeId employee) {
        // Weaker than FOR UPDATE, so that foreign-key checks elsewhere do not wait.
        transactions
                .session()
                .createNativeQuery(
                        "select id from employees where tenant_id = :tenant and id = :employee for no key update",
                        Object.class)
                .setParameter("tenant", tenant.value())
                .setParameter("employee", employee.value())
                .getSingleResultOrNull();
        return Math.toIntExact(transactions
                .session()
                .createSelectionQuery("select count(*) " + OF_EMPLOYEE, Long.class)
                .setParameter("tenant", tenant.value())
                .setParameter("employee", employee.value())
                .getSingleResult());
    }

    @Override
    public void create(Memory memory) {
        transactions.session().insert(MemoryRow.of(memory));
    }

    @Override
    public Optional<Memory> findSame(TenantId tenant, EmployeeId employee, String text) {
        return query(tenant, employee, OF_EMPLOYEE + " and m.digest = :digest")
                .setParameter("digest", MemoryRow.digestOf(text))
                .uniqueResultOptional()
                .map(MemoryRow::toMemory);
    }

    @Override
    public List<Memory> newest(TenantId tenant, EmployeeId employee, int limit) {
        return query(tenant, employee, OF_EMPLOYEE + " order by m.createdAt desc, m.id desc")
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(MemoryRow::toMemory)
                .toList();
    }

    @Override
    public List<Memory> search(TenantId tenant, EmployeeId employee, String words, int limit) {
        return transactions
                .session()
                .createNativeQuery(SEARCH, MemoryRow.class)
                .setParameter("tenant", tenant.value())
                .setParameter("employee", employee.value())
                .setParameter("words", StorableText.of(words.strip().toLowerCase(Locale.ROOT)))
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(MemoryRow::toMemory)
                .toList();
    }

    @Override
    public Page<Memory> list(TenantId tenant, EmployeeId employee, PageRequest page) {
        return NEWEST.fetch(
                        query(tenant, employee, NEWEST.apply(OF_EMPLOYEE, page)),
                        page,
                        row -> Cursor.at(row.createdAt, row.id))
                .map(MemoryRow::toMemory);
    }

    @Override
    public boolean delete(TenantId tenant, EmployeeId employee, MemoryId id) {
        return transactions
                        .session()
                        .createMutationQuery("delete " + OF_EMPLOYEE + " and m.id = :id")
                        .setParameter("tenant", tenant.value())
                        .setParameter("employee", employee.value())
                        .setParameter("id", id.value())
                        .executeUpdate()
                == 1;
    }

    private SelectionQuery<MemoryRow> query(TenantId tenant, EmployeeId employee, String text) {
        return transactions
                .session()
                .createSelectionQuery(text, MemoryRow.class)
                .setParameter("tenant", tenant.value())
                .setParameter("employee", employee.value());
    }
}
