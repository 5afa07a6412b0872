package dev.guildhall.liberty.incontainer;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.adapter.out.jpa.JpaAdapter;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.agent.Persona;
import dev.guildhall.domain.shared.EmployeeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads that work for many tenants in turn, and of whose transactions half fail. */
final class Crowd {

    private final JpaAdapter jpa;
    private final JpaTenantTransactions transactions;
    private final List<Employee> employees;
    private final Queue<Sight> inside = new ConcurrentLinkedQueue<>();
    private final Queue<Sight> outside = new ConcurrentLinkedQueue<>();
    private final Map<EmployeeId, Long> changes = new ConcurrentHashMap<>();

    Crowd(JpaAdapter jpa, List<Employee> employees) {
        this.jpa = jpa;
        this.transactions = (JpaTenantTransactions) jpa.transactions();
        this.employees = employees;
    }

    void work(int threads, int rounds) throws InterruptedException, ExecutionException {
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> all = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int first = thread;
                all.add(executor.submit(() -> {
                    for (int round = first; round < first + rounds; round++) {
                        round(employees.get(round % employees.size()), round / employees.size());
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
    }

    private void round(Employee employee, int kind) {
        switch (kind % 4) {
            case 0 -> commit(employee);
            case 1 ->
                assertThatThrownBy(() -> transactions.run(employee.tenant(), () -> {
                            change(employee);
                            throw new IllegalArgumentException("on purpose");
                        }))
                        .hasMessage("on purpose");
            case 2 ->
                assertThatThrownBy(() -> transactions.run(employee.tenant(), () -> {
                            change(employee);
                            refusedByTheDatabase();
                        }))
                        .isInstanceOf(RuntimeException.class);
            default -> outside.add(transactions.anywhere(session -> Sight.of(session, employee.tenant())));
        }
    }

    private void commit(Employee employee) {
        if (transactions.write(employee.tenant(), () -> change(employee))) {
            changes.merge(employee.id(), 1L, Long::sum);
        }
    }

    private boolean change(Employee employee) {
        inside.add(Sight.of(transactions.session(), employee.tenant()));
        Employee stored = jpa.employees().find(employee.tenant(), employee.id()).orElseThrow();
        return jpa.employees().update(stored.withPersona(new Persona("Changed", Optional.empty())));
    }

    private void refusedByTheDatabase() {
        transactions.session().createNativeQuery("select 1 / 0", Object.class).getSingleResult();
    }

    /** Seen by transactions for a tenant. */
    List<Sight> inside() {
        return List.copyOf(inside);
    }

    /** Seen by transactions for nobody. */
    List<Sight> outside() {
        return List.copyOf(outside);
    }

    /** How many changes of an employee were committed. */
    long changes(Employee employee) {
        return changes.getOrDefault(employee.id(), 0L);
    }
}
