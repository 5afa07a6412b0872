package dev.guildhall.adapter.out.jpa.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.error.PortFailure;
import dev.guildhall.application.secret.out.KeysetStore;
import dev.guildhall.application.secret.out.WrappedKeyset;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.application.testing.contract.KeysetStoreContract;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class KeysetStoreIT extends JpaPorts implements KeysetStoreContract {

    @Override
    public KeysetStore keysets() {
        return adapter().keysets();
    }

    /** What happens in a transaction of a company on another connection. */
    private static <T> T meanwhile(Company company, Supplier<T> work) {
        return CompletableFuture.supplyAsync(() -> company.write(work))
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
    }

    @Test
    void claimRotation_whileAnotherHasThePlace_shouldSayNoAtOnceToThatCompanyOnly() {
        Company company = Company.foundedIn(this);
        Company other = Company.foundedIn(this);

        company.run(() -> {
            assertThat(keysets().claimRotation(company.id())).isTrue();
            assertThat(meanwhile(company, () -> keysets().claimRotation(company.id())))
                    .isFalse();
            assertThat(meanwhile(other, () -> keysets().claimRotation(other.id())))
                    .isTrue();
        });
    }

    @Test
    void findForUpdate_whenKeptByAnotherForLong_shouldGiveUpAndTellThatItMayWorkLater() {
        Company company = Company.foundedIn(this);
        company.write(() -> keysets().create(new WrappedKeyset(company.id(), "0123456789abcdef", "first")));

        company.run(() -> {
            keysets().findForUpdate(company.id());
            long begin = System.nanoTime();
            Throwable failure =
                    catchThrowable(() -> meanwhile(company, () -> keysets().findForUpdate(company.id())));

            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(4));
            assertThat(failure)
                    .hasCauseInstanceOf(PortFailure.class)
                    .cause()
                    .isInstanceOfSatisfying(
                            PortFailure.class,
                            busy -> assertThat(busy.isRetriable()).isTrue());
        });
    }
}
