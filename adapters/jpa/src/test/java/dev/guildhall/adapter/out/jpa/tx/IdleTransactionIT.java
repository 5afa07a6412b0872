package dev.guildhall.adapter.out.jpa.tx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.testing.contract.Company;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.Test;

/** The database ends transactions whose process was stopped in the middle, and with them their locks. */
class IdleTransactionIT extends JpaPorts {

    private final JpaTenantTransactions transactions = (JpaTenantTransactions) tx();

    private static String limit(StatelessSession session) {
        return session.createNativeQuery("select current_setting('idle_in_transaction_session_timeout')", String.class)
                .getSingleResult();
    }

    @Test
    void begin_shouldLimitHowLongAnyTransactionMayIdle() {
        Company company = Company.foundedIn(this);

        assertThat(company.write(() -> limit(transactions.session()))).isEqualTo("5s");
        assertThat(company.read(() -> limit(transactions.session()))).isEqualTo("5s");
        assertThat(transactions.anywhere(IdleTransactionIT::limit)).isEqualTo("5s");
    }
}
