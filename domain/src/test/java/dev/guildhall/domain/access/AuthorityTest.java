package dev.guildhall.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuthorityTest {

    @ParameterizedTest
    @EnumSource
    void may_withoutScopes_shouldBeWhatTheRoleMay(Role role) {
        assertThat(Permission.values())
                .allSatisfy(permission ->
                        assertThat(Authority.of(role).may(permission)).isEqualTo(role.may(permission)));
    }

    @ParameterizedTest
    @EnumSource
    void may_withAllScopes_shouldNeverExceedTheRole(Role role) {
        Authority authority = Authority.limited(role, EnumSet.allOf(Permission.class));

        assertThat(Permission.values())
                .allSatisfy(permission -> assertThat(authority.may(permission)).isEqualTo(role.may(permission)));
    }

    @ParameterizedTest
    @EnumSource
    void may_withOneScope_shouldBeNothingElse(Role role) {
        Authority authority = Authority.limited(role, Set.of(Permission.RUN_READ));

        assertThat(Permission.values()).filteredOn(authority::may).isSubsetOf(Permission.RUN_READ);
    }
}
