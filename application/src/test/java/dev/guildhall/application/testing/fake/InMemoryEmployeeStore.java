package dev.guildhall.application.testing.fake;

import dev.guildhall.application.employee.out.EmployeeStore;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Employees in memory. */
public final class InMemoryEmployeeStore implements EmployeeStore {

    static final Table<EmployeeId, Employee> EMPLOYEES = new Table<>("employees");

    private static final Keyset<Employee> HIRED =
            Keyset.ascending(employee -> Keyset.key(employee.hiredAt(), employee.id()));

    private final InMemoryDatabase database;

    /** A store in this database. */
    public InMemoryEmployeeStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void create(Employee employee) {
        database.insert(employee.tenant(), EMPLOYEES, employee.id(), employee);
    }

    @Override
    public boolean update(Employee employee) {
        Map<EmployeeId, Employee> rows = database.changeable(employee.tenant(), EMPLOYEES);
        Employee stored = rows.get(employee.id());
        boolean isNext = stored != null && stored.revision() + 1 == employee.revision();
        if (isNext) {
            rows.put(employee.id(), employee);
        }
        return isNext;
    }

    @Override
    public Optional<Employee> find(TenantId tenant, EmployeeId id) {
        return Optional.ofNullable(database.rows(tenant, EMPLOYEES).get(id));
    }

    @Override
    public Page<Employee> list(TenantId tenant, boolean released, PageRequest page) {
        return HIRED.page(all(tenant, released), page);
    }

    @Override
    public List<Employee> active(TenantId tenant, int limit) {
        return HIRED.sort(all(tenant, false)).stream().limit(limit).toList();
    }

    @Override
    public int countActiveForHire(TenantId tenant) {
        database.demandTransaction().demandWrites();
        return all(tenant, false).size();
    }

    private List<Employee> all(TenantId tenant, boolean released) {
        return database.rows(tenant, EMPLOYEES).values().stream()
                .filter(employee -> employee.isActive() != released)
                .toList();
    }
}
