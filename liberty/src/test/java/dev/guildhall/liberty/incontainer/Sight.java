package dev.guildhall.liberty.incontainer;

import dev.guildhall.domain.shared.TenantId;
import org.hibernate.StatelessSession;

/**
 * What a transaction sees of the table of employees, asked without any condition that row security would add.
 *
 * @param connection the database's process that serves the connection
 * @param tenant whom the transaction is for, or empty
 * @param own rows of the expected tenant
 * @param foreign rows of all others
 */
record Sight(int connection, String tenant, long own, long foreign) {

    private static final String LOOK = """
            select pg_backend_pid(), coalesce(current_setting('app.tenant_id', true), ''),
                   count(*) filter (where tenant_id = cast(:tenant as uuid)),
                   count(*) filter (where tenant_id <> cast(:tenant as uuid))
            from employees
            """;

    static Sight of(StatelessSession session, TenantId expected) {
        Object[] row = session.createNativeQuery(LOOK, Object[].class)
                .setParameter("tenant", expected.toString())
                .getSingleResult();
        return new Sight(number(row[0]).intValue(), row[1].toString(), number(row[2]), number(row[3]));
    }

    private static Long number(Object value) {
        return ((Number) value).longValue();
    }
}
