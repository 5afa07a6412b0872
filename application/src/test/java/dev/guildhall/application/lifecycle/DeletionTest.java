package dev.guildhall.application.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.guildhall.application.access.out.TokenHash;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.context.Proof;
import dev.guildhall.application.error.NotPermitted;
import dev.guildhall.application.lifecycle.in.CancelDeletion;
import dev.guildhall.application.lifecycle.in.EraseTenant;
import dev.guildhall.application.lifecycle.in.RequestDeletion;
import dev.guildhall.application.lifecycle.in.RequestDeletion.Outcome.Asked;
import dev.guildhall.application.lifecycle.in.RequestDeletion.Outcome.AskedBefore;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.testing.Contexts;
import dev.guildhall.application.testing.Fixtures;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.application.testing.contract.StandingStoreContract;
import dev.guildhall.application.testing.fake.InMemoryPorts;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.access.Session;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditFilter;
import dev.guildhall.domain.shared.ApiKeyId;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.tenant.Standing;
import dev.guildhall.domain.tenant.TenantStatus;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeletionTest {

    private final Platform platform = new Platform();
    private final InMemoryPorts ports = platform.ports;
    private final Company company = Company.foundedIn(ports);
    private final String name = company.tenant().companyName();
    private final CallContext owner = signedIn(company.admin());

    DeletionTest() {
        company.run(
                () -> ports.memberships().appoint(company.id(), company.admin().id()));
    }

    private CallContext signedIn(Member member) {
        Session session = ports.make().session(member);
        company.run(() ->
                ports.sessions().create(session, new TokenHash(session.id().toString())));
        return Contexts.signedIn(company.id(), member.id(), Role.ADMIN, session.id(), "r");
    }

    private RequestDeletion.Outcome ask(CallContext caller, String companyName) {
        return platform.useCases.requestDeletion().ask(caller, companyName);
    }

    private CancelDeletion.Outcome cancel(CallContext caller) {
        return platform.useCases.cancelDeletion().cancel(caller);
    }

    private EraseTenant.Outcome erase() {
        return platform.useCases.eraseTenant().erase(Fixtures.SYSTEM, company.id());
    }

    private Standing standing() {
        return company.read(() -> ports.standings().find(company.id()));
    }

    private List<AuditAction> audited() {
        return company
                .read(() -> ports.auditLog().list(company.id(), AuditFilter.NONE, PageRequest.first()))
                .items()
                .stream()
                .map(entry -> entry.note().action())
                .toList();
    }

    @Test
    void ask_whenTheRoleMayNot_shouldBeRefused() {
        for (Role role : List.of(Role.MEMBER, Role.VIEWER, Role.OPERATOR)) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> ask(Contexts.as(role, owner), name));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> cancel(Contexts.as(role, owner)));
        }
    }

    @Test
    void ask_whenNotTheOwnerOrNotTheNameOrNotFresh_shouldChangeNothing() {
        CallContext admin = signedIn(company.join());

        assertThat(ask(admin, name)).isEqualTo(new RequestDeletion.Outcome.NotOwner());
        assertThat(ask(owner, name + "s")).isEqualTo(new RequestDeletion.Outcome.OtherName());
        CallContext key = new CallContext(
                owner.tenant(),
                owner.member(),
                owner.authority(),
                new Proof.OfKey(new ApiKeyId(company.make().id())),
                owner.entry());
        assertThat(ask(key, name)).isEqualTo(new RequestDeletion.Outcome.SignInAgain());
        ports.clock().advance(RequestDeletion.FRESH.plusSeconds(1));
        assertThat(ask(owner, name)).isEqualTo(new RequestDeletion.Outcome.SignInAgain());

        assertThat(standing()).isEqualTo(Standing.ACTIVE);
        assertThat(audited()).isEmpty();
    }

    @Test
    void ask_whenOperatorsAreMembers_shouldChangeNothing() {
        MemberId operator = company.join().id();
        company.run(() -> ports.memberships().changeRole(company.id(), operator, Role.OPERATOR));

        assertThat(ask(owner, name)).isEqualTo(new RequestDeletion.Outcome.HasOperators());

        assertThat(standing()).isEqualTo(Standing.ACTIVE);
        assertThat(audited()).isEmpty();
    }

    /** Operators are appointed where nobody asks whether a company is going to be erased. */
    @Test
    void erase_whenOperatorsBecameMembersSince_shouldLeaveEverything() {
        ask(owner, name);
        MemberId operator = company.join().id();
        company.run(() -> ports.memberships().changeRole(company.id(), operator, Role.OPERATOR));
        ports.clock().advance(Platform.GRACE);

        assertThat(erase()).isEqualTo(EraseTenant.Outcome.HAS_OPERATORS);
        assertThat(audited()).containsExactly(AuditAction.TENANT_DELETION_ASKED);
    }

    @Test
    void ask_shouldStopEverythingAndSayWhenItIsErased() {
        Asked asked = (Asked) ask(owner, " " + name);

        assertThat(asked.deletion().eraseAt()).isEqualTo(ports.clock().instant().plus(Platform.GRACE));
        assertThat(standing().status()).isEqualTo(TenantStatus.DELETING);
        assertThat(ask(owner, name)).isEqualTo(new AskedBefore(asked.deletion()));
        assertThat(audited()).containsExactly(AuditAction.TENANT_DELETION_ASKED);
    }

    @Test
    void cancel_shouldLetWorkGoOn() {
        assertThat(cancel(owner)).isEqualTo(new CancelDeletion.Outcome.NotAsked());
        ask(owner, name);
        assertThat(cancel(signedIn(company.join()))).isEqualTo(new CancelDeletion.Outcome.NotOwner());

        assertThat(cancel(owner)).isEqualTo(new CancelDeletion.Outcome.Cancelled());

        assertThat(standing()).isEqualTo(Standing.ACTIVE);
        assertThat(ports.signals().nudges()).isEqualTo(1);
        assertThat(audited()).first().isEqualTo(AuditAction.TENANT_DELETION_CANCELLED);
    }

    @Test
    void cancel_whenAlsoSuspended_shouldLeaveItSuspended() {
        company.run(() -> ports.standings().replace(company.id(), StandingStoreContract.suspended(company)));
        ask(owner, name);
        cancel(owner);

        assertThat(standing()).isEqualTo(StandingStoreContract.suspended(company));
    }

    @Test
    void erase_whenTheGraceIsOver_shouldLeaveNothing() {
        ask(owner, name);
        ports.clock().advance(Platform.GRACE.minusSeconds(1));
        assertThat(platform.useCases.claimErasures().claim(Fixtures.SYSTEM, 10)).isEmpty();
        assertThat(erase()).isEqualTo(EraseTenant.Outcome.NOT_DUE);
        assertThat(audited()).containsExactly(AuditAction.TENANT_DELETION_ASKED);

        ports.clock().advance(Duration.ofSeconds(1));
        assertThat(platform.useCases.claimErasures().claim(Fixtures.SYSTEM, 10)).containsExactly(company.id());
        assertThat(erase()).isEqualTo(EraseTenant.Outcome.ERASED);

        assertThat(company.<Boolean>read(
                        () -> ports.tenants().find(company.id()).isPresent()))
                .isFalse();
        assertThat(audited()).isEmpty();
        assertThat(erase()).isEqualTo(EraseTenant.Outcome.NOT_DUE);
    }

    @Test
    void erase_whenTakenBack_shouldLeaveEverything() {
        ask(owner, name);
        cancel(owner);
        ports.clock().advance(Platform.GRACE);

        assertThat(erase()).isEqualTo(EraseTenant.Outcome.NOT_DUE);
        assertThat(company.<Boolean>read(
                        () -> ports.tenants().find(company.id()).isPresent()))
                .isTrue();
    }
}
