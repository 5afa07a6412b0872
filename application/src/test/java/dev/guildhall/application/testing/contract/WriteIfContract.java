package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.domain.access.Member;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link dev.guildhall.application.tx.TenantTransactions#writeIf} promises. */
public interface WriteIfContract extends StorePorts {

    /** Stores a member if the verdict is to keep it, and gives the verdict back. */
    default String storeIf(Company company, Member member, String verdict) {
        return tx().writeIf(company.id(), "keep"::equals, () -> {
            members().create(member);
            return verdict;
        });
    }

    /** Whether a member is there afterwards. */
    default boolean isKept(Company company, Member member) {
        return company.read(() -> members().find(company.id(), member.id())).isPresent();
    }

    @Test
    default void writeIf_whenTheResultPasses_shouldCommit() {
        Company company = Company.foundedIn(this);
        Member member = company.make().admin(company.id());

        assertThat(storeIf(company, member, "keep")).isEqualTo("keep");

        assertThat(isKept(company, member)).isTrue();
    }

    @Test
    default void writeIf_whenTheResultIsARefusal_shouldLeaveNothingAndStillGiveIt() {
        Company company = Company.foundedIn(this);
        Member member = company.make().admin(company.id());

        assertThat(storeIf(company, member, "refuse")).isEqualTo("refuse");

        assertThat(isKept(company, member)).isFalse();
    }

    @Test
    default void writeIf_whenTheResultIsARefusal_shouldForgetWhatWasToComeAfterTheCommit() {
        Company company = Company.foundedIn(this);
        List<String> done = new ArrayList<>();

        tx().writeIf(company.id(), "keep"::equals, () -> {
            tx().afterCommit(() -> done.add("action"));
            return "refuse";
        });

        assertThat(done).isEmpty();
    }

    @Test
    default void writeIf_whenWorkThrows_shouldPassItOn() {
        Company company = Company.foundedIn(this);

        assertThatThrownBy(() -> tx().writeIf(company.id(), _ -> true, () -> {
                    throw new UnsupportedOperationException("on purpose");
                }))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
