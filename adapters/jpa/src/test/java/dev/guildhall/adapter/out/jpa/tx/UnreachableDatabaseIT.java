package dev.guildhall.adapter.out.jpa.tx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.guildhall.adapter.out.jpa.JpaAdapter;
import dev.guildhall.adapter.out.jpa.testing.GatedDataSource;
import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.adapter.out.jpa.testing.Pooled;
import dev.guildhall.application.error.PortFailure;
import dev.guildhall.application.testing.contract.Company;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class UnreachableDatabaseIT extends JpaPorts {

    @Test
    void open_whenTheDatabaseIsDown_shouldWorkAndFailLater() {
        PGSimpleDataSource nowhere = new PGSimpleDataSource();
        nowhere.setServerNames(new String[] {"127.0.0.1"});
        nowhere.setPortNumbers(new int[] {1});

        try (JpaAdapter opened = JpaAdapter.open(nowhere)) {
            assertThatExceptionOfType(PortFailure.class)
                    .isThrownBy(() -> opened.prices().priceOf("any"))
                    .matches(PortFailure::isRetriable);
        }
    }

    @Test
    void write_whenTheConnectionComesBack_shouldWorkAgain() {
        GatedDataSource[] gate = new GatedDataSource[1];
        try (Pooled pooled = Pooled.of(2, pool -> gate[0] = new GatedDataSource(pool))) {
            Company company = Company.foundedIn(pooled.ports());
            gate[0].setBroken(true);
            assertThatExceptionOfType(PortFailure.class)
                    .isThrownBy(company::hire)
                    .matches(PortFailure::isRetriable);
            gate[0].setBroken(false);

            assertThat(company.hire().isActive()).isTrue();
        }
    }

    @Test
    void write_whenTheConnectionIsKilled_shouldBeRetriableAndLeaveNothing() {
        Company company = Company.foundedIn(this);
        JpaTenantTransactions transactions = (JpaTenantTransactions) tx();

        assertThatExceptionOfType(PortFailure.class)
                .isThrownBy(() -> company.run(() -> {
                    employees().create(company.candidate());
                    transactions
                            .session()
                            .createNativeQuery("select pg_terminate_backend(pg_backend_pid())", Boolean.class)
                            .getSingleResult();
                }))
                .matches(PortFailure::isRetriable);

        assertThat(company.read(() -> employees().active(company.id(), 10))).isEmpty();
    }

    @Test
    void session_whenAskedForByAnotherThread_shouldRefuse() {
        Company company = Company.foundedIn(this);
        JpaTenantTransactions transactions = (JpaTenantTransactions) tx();

        company.run(() -> CompletableFuture.runAsync(
                        () -> assertThatIllegalStateException().isThrownBy(transactions::session))
                .join());
    }

    @Test
    void write_whenInsideARead_shouldRefuseAtOnce() {
        Company company = Company.foundedIn(this);

        assertThatIllegalStateException()
                .isThrownBy(() -> company.read(() -> company.write(() -> true)))
                .withMessageContaining("only reads");
    }
}
