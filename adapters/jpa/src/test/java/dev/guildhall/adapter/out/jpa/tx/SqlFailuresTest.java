package dev.guildhall.adapter.out.jpa.tx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.error.PortFailure;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.hibernate.HibernateException;
import org.hibernate.exception.GenericJDBCException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;

class SqlFailuresTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "53300", "57P01", "57014", "40001", "40P01", "55P03", "25006"})
    void of_whenItMayWorkLater_shouldSaySo(String state) {
        assertThat(SqlFailures.of(new SQLException("no", state)).isRetriable()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42501", "22P02", "42P01"})
    void of_whenItNeverWill_shouldSaySo(String state) {
        assertThat(SqlFailures.of(new SQLException("no", state)).isRetriable()).isFalse();
    }

    @Test
    void of_whenAPoolHasNothingLeft_shouldBeRetriableWithoutAState() {
        assertThat(SqlFailures.of(new SQLTransientConnectionException("timed out"))
                        .isRetriable())
                .isTrue();
    }

    @Test
    void of_whenAVendorSpoke_shouldCarryNeitherItsTypesNorRows() {
        SQLException vendor = new PSQLException(
                "ERROR: duplicate key\n  Detail: Key (email)=(ana@example.com) exists", PSQLState.UNIQUE_VIOLATION);

        PortFailure failure = SqlFailures.of(new GenericJDBCException("could not execute", vendor));

        assertThat(failure).hasMessageContaining("23505");
        assertThat(failure.getCause()).isExactlyInstanceOf(SQLException.class).hasMessage("ERROR: duplicate key");
        assertThat(failure).cause().hasNoCause();
        assertThat(failure.getSuppressed()).isEmpty();
    }

    @Test
    void passOn_whenTheMappingLibraryFails_shouldBeOurs() {
        assertThat(SqlFailures.passOn(new HibernateException("no such attribute")))
                .isExactlyInstanceOf(PortFailure.class);
    }

    @Test
    void passOn_whenNobodysFault_shouldBeTheSame() {
        RuntimeException ours = new UnsupportedOperationException("x");

        assertThat(SqlFailures.passOn(ours)).isSameAs(ours);
    }
}
