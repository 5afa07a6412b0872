package dev.guildhall.adapter.out.jpa.crosstenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.adapter.out.jpa.testing.JpaQueuePorts;
import dev.guildhall.application.testing.AuditEntries;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.db.TestDatabase;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditEntry;
import dev.guildhall.domain.tenant.Deletion;
import dev.guildhall.domain.tenant.Standing;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whoever writes while a company is being erased waits, and whoever did before is waited for. */
class ErasureLocksIT extends JpaQueuePorts {

    private static final String RESET = """
            insert into password_resets (tenant_id, member_id, token_hash, created_at, expires_at)
            values ('$t', '$m', repeat('a', 64), now(), now())
            """;
    private static final String MAIL = """
            insert into mails (tenant_id, id, kind, recipient, subject, body, state, attempts, created_at, expires_at,
                next_at, revision)
            values ('$t', '$m', 'reset', 'ana@example.com', 'x', 'a link', 'QUEUED', 0, now(), now(), now(), 0)
            """;
    private static final String WAY_OUT = """
            insert into sign_in_attempts (tenant_id, browser_hash, issuer, state, nonce, verifier, next, created_at,
                expires_at)
            values ('$t', repeat('b', 64), 'https://example.com', 's', 'n', 'v', '/', now(), now())
            """;
    private static final String LOG_IN = "select password_hash from logins where tenant_id = '$t' for no key update";
    private static final String NOTE = "select seq from audit_heads where tenant_id = '$t' for no key update";

    private final TestDatabase database = TestDatabase.shared();
    private final Company company = Company.foundedIn(this);

    private Connection somebodyElse() throws SQLException {
        Connection connection = database.superuser().getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local lock_timeout = '200ms'");
            statement.execute(sql.replace("$t", company.id().toString())
                    .replace("$m", company.admin().id().toString()));
        }
    }

    private void leave() {
        Instant past = Instant.EPOCH;
        Deletion deletion = new Deletion(company.admin().id(), past, past.plusSeconds(1));
        company.run(() -> adapter()
                .lifecycle()
                .standings()
                .replace(company.id(), Standing.ACTIVE.deleting(Optional.of(deletion))));
        company.run(() -> adapter().auditLog().headForUpdate(company.id()));
        database.execute("insert into logins (email, tenant_id, member_id, password_hash)"
                + " select '" + company.id() + "', tenant_id, id, 'x' from members where tenant_id = '" + company.id()
                + "'");
    }

    private void begin() {
        adapter().lifecycle().standings().findForUpdate(company.id());
        adapter().lifecycle().erasures().hold(company.id());
    }

    private boolean finish() {
        AuditEntry last = new AuditEntries(company.id(), company.admin().id())
                .behind(adapter().auditLog().headForUpdate(company.id()), Instant.EPOCH, AuditAction.TENANT_ERASED);
        adapter().auditLog().append(last);
        return adapter().lifecycle().erasures().erase(company.id(), AuditEntries.end(company.id(), last.head(), 1));
    }

    private void assertWaiting(String sql) {
        try (Connection other = somebodyElse()) {
            assertThatThrownBy(() -> execute(other, sql)).as(sql).hasMessageContaining("lock timeout");
            other.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void hold_shouldKeepWaitingWhoSignsInAndLetTheLogBeWrittenToItsEnd() {
        leave();
        company.run(() -> {
            begin();

            assertWaiting(RESET);
            assertWaiting(LOG_IN);
            try (Connection other = somebodyElse()) {
                assertThatCode(() -> execute(other, NOTE))
                        .as("whoever has only a note left to write gets to the end")
                        .doesNotThrowAnyException();
                other.rollback();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void erase_shouldKeepWaitingWhoeverWritesAnythingOfTheCompany() {
        leave();

        boolean erased = company.write(() -> {
            begin();
            boolean done = finish();
            for (String sql : List.of(RESET, WAY_OUT, LOG_IN, NOTE)) {
                assertWaiting(sql);
            }
            return done;
        });

        assertThat(erased).isTrue();
    }

    /** Somebody asks for a new password just before, and the mail with the link must not stay behind. */
    @Test
    void erase_whenSomebodyIsWriting_shouldWaitAndReachThatToo() throws Exception {
        leave();
        try (Connection other = somebodyElse()) {
            execute(other, RESET);
            Thread eraser = Thread.ofVirtual()
                    .start(() -> company.write(() -> {
                        begin();
                        return finish();
                    }));
            assertThat(eraser.join(Duration.ofMillis(500))).as("it waits").isFalse();
            execute(other, MAIL);
            other.commit();
            eraser.join();
        }

        assertThat(adapter().lifecycle().erased().find(company.id())).isPresent();
        try (Connection anybody = somebodyElse();
                Statement statement = anybody.createStatement();
                ResultSet left = statement.executeQuery("select (select count(*) from mails where tenant_id = '"
                        + company.id() + "') + (select count(*) from password_resets where tenant_id = '"
                        + company.id() + "')")) {
            left.next();
            assertThat(left.getInt(1)).isZero();
        }
    }
}
