package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.tx.TenantTransactions;
import dev.guildhall.domain.access.Member;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link TenantTransactions} promises about commit, rollback, nesting and tenants. */
public interface TenantTransactionsContract extends WriteIfContract {

    /** Whether a member is stored, as its own tenant sees it. */
    default boolean isStored(Member member) {
        return tx().read(member.tenant(), () -> members().find(member.tenant(), member.id()))
                .isPresent();
    }

    @Test
    default void write_whenWorkReturns_shouldCommitAndGiveItsResult() {
        Company company = Company.foundedIn(this);
        Member member = company.make().admin(company.id());

        String result = tx().write(company.id(), () -> {
            members().create(member);
            return "done";
        });

        assertThat(result).isEqualTo("done");
        assertThat(isStored(member)).isTrue();
    }

    @Test
    default void write_whenWorkThrows_shouldRollBackAndPassTheExceptionOn() {
        Company company = Company.foundedIn(this);
        Member member = company.make().admin(company.id());
        RuntimeException failure = new UnsupportedOperationException("on purpose");

        assertThatThrownBy(() -> company.run(() -> {
                    members().create(member);
                    throw failure;
                }))
                .isSameAs(failure);
        assertThat(isStored(member)).isFalse();
    }

    @Test
    default void write_whenWorkThrowsAnError_shouldRollBack() {
        Company company = Company.foundedIn(this);
        Member member = company.make().admin(company.id());

        assertThatThrownBy(() -> company.run(() -> {
                    members().create(member);
                    throw new AssertionError("on purpose");
                }))
                .isInstanceOf(AssertionError.class);
        assertThat(isStored(member)).isFalse();
    }

    @Test
    default void write_whenNotCommittedYet_shouldShowItsRowsToNobodyElse() {
        Company company = Company.foundedIn(this);
        Member member = company.make().admin(company.id());

        boolean seenByAnother = company.write(() -> {
            members().create(member);
            return Rival.start(() -> isStored(member)).result();
        });

        assertThat(seenByAnother).isFalse();
        assertThat(isStored(member)).isTrue();
    }

    @Test
    default void write_whenNestedForTheSameTenant_shouldJoin() {
        Company company = Company.foundedIn(this);
        Member member = company.make().admin(company.id());

        assertThatThrownBy(() -> company.run(() -> {
                    company.run(() -> members().create(member));
                    throw new UnsupportedOperationException("on purpose");
                }))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(isStored(member)).isFalse();
    }

    @Test
    default void read_whenNestedInWrite_shouldSeeWhatWasWritten() {
        Company company = Company.foundedIn(this);
        Member member = company.make().admin(company.id());

        Optional<Member> seen = company.write(() -> {
            members().create(member);
            return company.read(() -> members().find(company.id(), member.id()));
        });

        assertThat(seen).contains(member);
    }

    @Test
    default void write_whenNestedForAnotherTenant_shouldRefuse() {
        Company company = Company.foundedIn(this);
        Company other = Company.foundedIn(this);

        assertThatIllegalStateException().isThrownBy(() -> company.run(() -> other.run(() -> {})));
        assertThatIllegalStateException().isThrownBy(() -> company.run(() -> other.read(() -> true)));
        assertThatIllegalStateException().isThrownBy(() -> company.read(() -> other.read(() -> true)));
    }

    @Test
    default void read_whenWorkWrites_shouldFail() {
        Company company = Company.foundedIn(this);
        Member member = company.make().admin(company.id());

        assertThatThrownBy(() -> company.read(() -> {
                    members().create(member);
                    return true;
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(isStored(member)).isFalse();
    }

    @Test
    default void read_whenNestedWorkWrites_shouldFail() {
        Company company = Company.foundedIn(this);
        Member member = company.make().admin(company.id());

        assertThatThrownBy(() -> company.read(() -> company.write(() -> {
                    members().create(member);
                    return true;
                })))
                .isInstanceOf(RuntimeException.class);
        assertThat(isStored(member)).isFalse();
    }

    @Test
    default void stores_whenNoTransactionIsOpen_shouldRefuse() {
        Company company = Company.foundedIn(this);
        Member member = company.make().admin(company.id());

        assertThatIllegalStateException().isThrownBy(() -> tenants().find(company.id()));
        assertThatIllegalStateException().isThrownBy(() -> members().create(member));
    }

    @Test
    default void read_whenAnotherTenantCameBefore_shouldSeeOnlyItsOwn() {
        Company company = Company.foundedIn(this);
        Company other = Company.foundedIn(this);

        company.run(() -> members().create(company.make().admin(company.id())));

        assertThat(other.read(() -> tenants().find(company.id()))).isEmpty();
        assertThat(other.read(() -> tenants().find(other.id()))).contains(other.tenant());
    }

    @Test
    default void write_whenRunAfterAFailure_shouldWork() {
        Company company = Company.foundedIn(this);
        Member member = company.make().admin(company.id());

        assertThatThrownBy(() -> company.run(() -> {
                    throw new UnsupportedOperationException("on purpose");
                }))
                .isInstanceOf(UnsupportedOperationException.class);

        assertThatCode(() -> company.run(() -> members().create(member))).doesNotThrowAnyException();
        assertThat(isStored(member)).isTrue();
    }
}
