package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.domain.access.Member;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link dev.guildhall.application.tx.TenantTransactions#afterCommit} promises. */
public interface AfterCommitContract extends StorePorts {

    @Test
    default void afterCommit_whenCommitted_shouldFindTheTransactionOver() {
        Company company = Company.foundedIn(this);
        Member member = company.make().admin(company.id());
        List<Boolean> seen = new ArrayList<>();

        company.run(() -> {
            tx().afterCommit(() -> seen.add(company.read(() -> members().find(company.id(), member.id()))
                    .isPresent()));
            members().create(member);
        });

        assertThat(seen).containsExactly(true);
    }

    @Test
    default void afterCommit_whenCommitted_shouldRunOnTheSameThreadInOrder() {
        Company company = Company.foundedIn(this);
        List<Object> done = new ArrayList<>();

        company.run(() -> {
            tx().afterCommit(() -> done.add(Thread.currentThread()));
            tx().afterCommit(() -> done.add("second"));
            done.add("work");
        });

        assertThat(done).containsExactly("work", Thread.currentThread(), "second");
    }

    @Test
    default void afterCommit_whenRolledBack_shouldNotRun() {
        Company company = Company.foundedIn(this);
        List<String> done = new ArrayList<>();

        assertThatThrownBy(() -> company.run(() -> {
                    tx().afterCommit(() -> done.add("action"));
                    throw new UnsupportedOperationException("on purpose");
                }))
                .isInstanceOf(UnsupportedOperationException.class);

        assertThat(done).isEmpty();
    }

    @Test
    default void afterCommit_whenAskedForInNestedWork_shouldWaitForTheOuterCommit() {
        Company company = Company.foundedIn(this);
        List<String> done = new ArrayList<>();

        company.run(() -> {
            company.run(() -> tx().afterCommit(() -> done.add("action")));
            done.add("outer work");
        });

        assertThat(done).containsExactly("outer work", "action");
    }

    @Test
    default void afterCommit_whenAnActionThrows_shouldStillCommitAndRunTheOthers() {
        Company company = Company.foundedIn(this);
        Member member = company.make().admin(company.id());
        List<String> done = new ArrayList<>();

        assertThatCode(() -> company.run(() -> {
                    members().create(member);
                    tx().afterCommit(() -> {
                        throw new UnsupportedOperationException("on purpose");
                    });
                    tx().afterCommit(() -> done.add("other"));
                }))
                .doesNotThrowAnyException();

        assertThat(done).containsExactly("other");
        assertThat(company.read(() -> members().find(company.id(), member.id())))
                .contains(member);
    }

    @Test
    default void afterCommit_whenAnActionWritesAgain_shouldDoSoInANewTransaction() {
        Company company = Company.foundedIn(this);
        Member member = company.make().admin(company.id());

        company.run(() -> tx().afterCommit(() -> company.run(() -> members().create(member))));

        assertThat(company.read(() -> members().find(company.id(), member.id())))
                .contains(member);
    }

    @Test
    default void afterCommit_whenReading_shouldRunToo() {
        Company company = Company.foundedIn(this);
        List<String> done = new ArrayList<>();

        company.read(() -> {
            tx().afterCommit(() -> done.add("action"));
            return true;
        });

        assertThat(done).containsExactly("action");
    }

    @Test
    default void afterCommit_whenNoTransactionIsOpen_shouldRefuse() {
        assertThatIllegalStateException().isThrownBy(() -> tx().afterCommit(() -> {}));
    }
}
