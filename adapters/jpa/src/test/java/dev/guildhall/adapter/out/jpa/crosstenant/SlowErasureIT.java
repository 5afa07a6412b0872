package dev.guildhall.adapter.out.jpa.crosstenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.adapter.out.jpa.JpaAdapter;
import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.testing.AuditEntries;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.db.Roles;
import dev.guildhall.db.TestDatabase;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditEntry;
import dev.guildhall.domain.audit.AuditHead;
import dev.guildhall.domain.tenant.Deletion;
import dev.guildhall.domain.tenant.Standing;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** An erasure may take longer than connections wait for anything else. */
class SlowErasureIT {

    private static final int PATIENCE_SECONDS = 1;
    private static final String SLOWLY = "select pg_sleep(" + (PATIENCE_SECONDS + 1) + ")";

    private final TestDatabase database = TestDatabase.shared();
    private final JpaAdapter adapter = JpaAdapter.open(impatient());
    private final Company company = Company.foundedIn(new JpaPorts(adapter));

    private PGSimpleDataSource impatient() {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setURL(database.url());
        dataSource.setUser(Roles.APP);
        dataSource.setSocketTimeout(PATIENCE_SECONDS);
        return dataSource;
    }

    private StatelessSession session() {
        return ((JpaTenantTransactions) adapter.transactions()).session();
    }

    private int patience() {
        return session().doReturningWork(Connection::getNetworkTimeout);
    }

    @Test
    void erase_whenItTakesLong_shouldCompleteAndLeaveTheConnectionAsItWas() {
        assertThatThrownBy(() -> company.run(
                        () -> session().createNativeQuery(SLOWLY, Object.class).getResultList()))
                .as("the control: anything else is given up")
                .hasRootCauseInstanceOf(SQLException.class);
        database.execute("create function slow() returns trigger language plpgsql as 'begin perform pg_sleep("
                + (PATIENCE_SECONDS + 1) + "); return old; end';"
                + " grant execute on function slow to public;"
                + " create trigger slow before delete on tenants for each row when (old.tenant_id = '" + company.id()
                + "') execute function slow()");
        try {
            Instant past = Instant.EPOCH;
            Deletion deletion = new Deletion(company.admin().id(), past, past.plusSeconds(1));
            company.run(() -> adapter.lifecycle()
                    .standings()
                    .replace(company.id(), Standing.ACTIVE.deleting(Optional.of(deletion))));

            boolean erased = company.write(() -> {
                int before = patience();
                AuditEntries entries =
                        new AuditEntries(company.id(), company.admin().id());
                AuditHead head = adapter.auditLog().headForUpdate(company.id());
                AuditEntry last = entries.behind(head, past, AuditAction.TENANT_ERASED);
                adapter.auditLog().append(last);
                boolean done = adapter.lifecycle()
                        .erasures()
                        .erase(company.id(), AuditEntries.end(company.id(), last.head(), 1));
                assertThat(patience()).isEqualTo(before).isEqualTo(PATIENCE_SECONDS * 1000);
                return done;
            });

            assertThat(erased).isTrue();
            assertThat(adapter.lifecycle().erased().find(company.id())).isPresent();
        } finally {
            database.execute("drop function slow cascade");
        }
    }
}
