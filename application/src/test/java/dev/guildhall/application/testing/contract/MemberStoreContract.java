package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.shared.MemberId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@link dev.guildhall.application.access.out.MemberStore} promises. */
public interface MemberStoreContract extends StorePorts {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SUPPORT")
    default void find_whenCreated_shouldGiveTheSameMember(Role role) {
        Company company = Company.foundedIn(this);
        Member member = company.make().member(company.id(), role);

        company.run(() -> members().create(member));

        assertThat(company.read(() -> members().find(company.id(), member.id())))
                .contains(member);
    }

    @Test
    default void find_whenUnknown_shouldFindNothing() {
        Company company = Company.foundedIn(this);
        MemberId unknown = new MemberId(company.make().id());

        assertThat(company.read(() -> members().find(company.id(), unknown))).isEmpty();
    }

    @Test
    default void find_whenOfAnotherTenant_shouldFindNothing() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        MemberId id = company.admin().id();

        assertThat(stranger.read(() -> members().find(stranger.id(), id))).isEmpty();
        assertThat(stranger.read(() -> members().find(company.id(), id))).isEmpty();
    }

    @Test
    default void create_whenForAnotherTenant_shouldFail() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        Member member = company.make().admin(company.id());

        assertThatThrownBy(() -> stranger.run(() -> members().create(member))).isInstanceOf(RuntimeException.class);

        assertThat(company.read(() -> members().find(company.id(), member.id())))
                .isEmpty();
    }
}
