package dev.guildhall.adapter.out.jpa.employee;

import dev.guildhall.adapter.out.jpa.row.Cursor;
import dev.guildhall.adapter.out.jpa.row.Keyset;
import dev.guildhall.adapter.out.jpa.row.TenantKey;
import dev.guildhall.adapter.out.jpa.row.TenantLock;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.employee.out.EmployeeStore;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/** Employees in the table {@code employees}. */
public final class JpaEmployeeStore implements EmployeeStore {

    /** What the mapping library has to know. */
    public static final List<Class<?>> ROWS = List.of(EmployeeRow.class);

    private static final String ACTIVE = "from EmployeeRow e where e.tenantId = :tenant and e.releasedAt is null";
    private static final String RELEASED = "from EmployeeRow e where e.tenantId = :tenant and e.releasedAt is not null";
    private static final Keyset AS_HIRED = Keyset.oldestFirst("e.hiredAt", "e.id");

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that calls are made inside
     */
    public JpaEmployeeStore(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void create(Employee employee) {
        transactions.session().insert(EmployeeRow.of(employee));
    }

    @Override
    public boolean update(Employee employee) {
        EmployeeRow row = EmployeeRow.of(employee);
        int updated = transactions
                .session()
                .createMutationQuery("update EmployeeRow e set e.personaName = :name, e.personaEmail = :email,"
                        + " e.releasedAt = :released, e.revision = :revision"
                        + " where e.tenantId = :tenant and e.id = :id and e.revision = :revision - 1")
                .setParameter("name", row.personaName)
                .setParameter("email", row.personaEmail, String.class)
                .setParameter("released", row.releasedAt, Instant.class)
                .setParameter("revision", row.revision)
                .setParameter("tenant", row.tenantId)
                .setParameter("id", row.id)
                .executeUpdate();
        return updated == 1;
    }

    @Override
    public Optional<Employee> find(TenantId tenant, EmployeeId id) {
        return Optional.ofNullable(transactions.session().get(EmployeeRow.class, TenantKey.of(tenant, id.value())))
                .map(EmployeeRow::toEmployee);
    }

    @Override
    public Page<Employee> list(TenantId tenant, boolean released, PageRequest page) {
        SelectionQuery<EmployeeRow> query = query(tenant, AS_HIRED.apply(released ? RELEASED : ACTIVE, page));
        return AS_HIRED.fetch(query, page, row -> Cursor.at(row.hiredAt, row.id))
                .map(EmployeeRow::toEmployee);
    }

    @Override
    public List<Employee> active(TenantId tenant, int limit) {
        return query(tenant, ACTIVE + " order by e.hiredAt, e.id").setMaxResults(limit).getResultList().stream()
                .map(EmployeeRow::toEmployee)
                .toList();
    }

    @Override
    public int countActiveForHire(TenantId tenant) {
        StatelessSession session = transactions.session();
        TenantLock.take(session, tenant);
        return Math.toIntExact(session.createSelectionQuery("select count(*) " + ACTIVE, Long.class)
                .setParameter("tenant", tenant.value())
                .getSingleResult());
    }

    private SelectionQuery<EmployeeRow> query(TenantId tenant, String text) {
        return transactions
                .session()
                .createSelectionQuery(text, EmployeeRow.class)
                .setParameter("tenant", tenant.value());
    }
}
