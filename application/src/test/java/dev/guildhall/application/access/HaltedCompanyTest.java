package dev.guildhall.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.guildhall.application.access.in.Authenticate.Credential;
import dev.guildhall.application.access.in.SignUp.Outcome.SignedUp;
import dev.guildhall.application.access.out.AccessTokens.Claims;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.error.CompanyHalted;
import dev.guildhall.application.error.NotPermitted;
import dev.guildhall.application.testing.Contexts;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.shared.SessionId;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.Deletion;
import dev.guildhall.domain.tenant.Standing;
import dev.guildhall.domain.tenant.Suspension;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HaltedCompanyTest {

    private final Entrance entrance = new Entrance();
    private final SignedUp ana = entrance.ana();
    private final Standing suspended =
            Standing.ACTIVE.with(Optional.of(new Suspension(ana.member().id(), entrance.clock.instant(), "Not paid")));

    private void stand(Standing standing) {
        entrance.ports
                .tx()
                .run(
                        ana.tenant().id(),
                        () -> entrance.standings.replace(ana.tenant().id(), standing));
    }

    private CallContext bearer() {
        return entrance.useCases
                .authenticate()
                .authenticate(new Credential.Bearer(ana.credentials().accessToken()), Contexts.entry("r"))
                .orElseThrow();
    }

    @Test
    void demand_whenSuspended_shouldLeaveReadingAndOnesOwnSignIn() {
        CallContext before = bearer();
        stand(suspended);

        for (CallContext caller :
                new CallContext[] {bearer(), entrance.caller(ana.credentials()).orElseThrow()}) {
            for (Permission permission : Permission.values()) {
                boolean left = !permission.isMutating()
                        || permission == Permission.SELF_CHANGE
                        || permission == Permission.SUPPORT_DECIDE
                        || permission == Permission.TENANT_DELETE;
                assertThat(caller.may(permission)).as(permission.name()).isEqualTo(before.may(permission) && left);
            }
        }
    }

    @Test
    void demand_whenSuspended_shouldSayWhyAndWhomToAsk() {
        stand(suspended);

        assertThatExceptionOfType(CompanyHalted.class)
                .isThrownBy(() -> bearer().demand(Permission.EMPLOYEE_HIRE))
                .satisfies(halted -> {
                    assertThat(halted.code()).isEqualTo("tenant-suspended");
                    assertThat(halted.detail()).contains("Not paid", "operators");
                });
        assertThatNoException().isThrownBy(() -> bearer().demand(Permission.EMPLOYEE_READ));
    }

    @Test
    void demand_whenTheRoleLacksItAnyway_shouldSayOnlyThat() {
        stand(suspended);
        CallContext caller = bearer();
        CallContext viewer = new CallContext(
                caller.tenant(),
                caller.member(),
                Contexts.as(Role.VIEWER, caller).authority().in(suspended),
                caller.proof(),
                caller.entry());

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> viewer.demand(Permission.EMPLOYEE_HIRE));
    }

    @Test
    void demand_whenTheCompanyIsToBeErased_shouldSayWhen() {
        Deletion deletion = new Deletion(
                ana.member().id(),
                entrance.clock.instant(),
                entrance.clock.instant().plus(Duration.ofDays(30)));
        stand(suspended.deleting(Optional.of(deletion)));

        assertThatExceptionOfType(CompanyHalted.class)
                .isThrownBy(() -> bearer().demand(Permission.MESSAGE_SEND))
                .satisfies(halted -> {
                    assertThat(halted.code()).isEqualTo("tenant-deleting");
                    assertThat(halted.detail()).contains(deletion.eraseAt().toString());
                });
    }

    @Test
    void authenticate_whenTheCompanyIsNoMore_shouldKnowNobody() {
        Claims claims = new Claims(
                new TenantId(entrance.ports.ids().next()),
                ana.member().id(),
                new SessionId(entrance.ports.ids().next()),
                entrance.clock.instant().plusSeconds(60));
        String token = entrance.ports.accessTokens().mint(claims, entrance.clock.instant());

        assertThat(entrance.useCases.authenticate().authenticate(new Credential.Bearer(token), Contexts.entry("r")))
                .isEmpty();
    }

    @Test
    void demand_whenItGoesOn_shouldLetEverythingThroughAgain() {
        stand(suspended);
        stand(Standing.ACTIVE);

        assertThat(bearer().may(Permission.EMPLOYEE_HIRE)).isTrue();
    }
}
