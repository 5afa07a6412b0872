package dev.guildhall.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.access.in.Authenticate.Credential;
import dev.guildhall.application.access.in.SignUp.Outcome.SignedUp;
import dev.guildhall.application.apikey.ApiKeyPorts;
import dev.guildhall.application.apikey.ApiKeyUseCases;
import dev.guildhall.application.apikey.in.AddApiKey;
import dev.guildhall.application.apikey.in.AddApiKey.Outcome.Added;
import dev.guildhall.application.apikey.in.RotateApiKey;
import dev.guildhall.application.apikey.in.RotateApiKey.Outcome.Rotated;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.context.Proof;
import dev.guildhall.application.error.NotPermitted;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.testing.Contexts;
import dev.guildhall.application.testing.Fixtures;
import dev.guildhall.domain.access.ApiKey;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditEntry;
import dev.guildhall.domain.audit.AuditFilter;
import dev.guildhall.domain.shared.InvalidValue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApiKeysTest {

    private static final Set<Permission> READING = Set.of(Permission.SELF_READ, Permission.EMPLOYEE_READ);

    private final Entrance entrance = new Entrance();
    private final SignedUp ana = entrance.ana();
    private final Fixtures make = new Fixtures(entrance.ports.ids(), entrance.clock);
    private final CallContext admin = make.context(ana.member());
    private final CallContext member = make.context(join(Role.MEMBER));
    private final ApiKeyUseCases keys = new ApiKeyUseCases(new ApiKeyPorts(
            entrance.ports.tx(),
            entrance.ports.apiKeys(),
            entrance.ports.memberships(),
            entrance.ports.members(),
            entrance.serviceAccounts,
            entrance.ports.secrets(),
            entrance.clock,
            entrance.ports.ids(),
            entrance.ports.trail()));

    private Member join(Role role) {
        Member joined = make.member(ana.tenant().id(), role);
        entrance.ports.tx().run(joined.tenant(), () -> entrance.ports.members().create(joined));
        return joined;
    }

    private AddApiKey.Outcome add(CallContext caller, Set<Permission> scopes, Optional<Instant> expiresAt) {
        return keys.addApiKey().add(caller, new AddApiKey.Command("Report", scopes, expiresAt, Optional.empty()));
    }

    private Added add(CallContext caller) {
        return (Added) add(caller, READING, Optional.empty());
    }

    private Optional<CallContext> call(String secret) {
        return entrance.useCases.authenticate().authenticate(new Credential.ApiKey(secret), Contexts.entry("r"));
    }

    private ApiKey only(CallContext caller) {
        return keys.listApiKeys().list(caller, PageRequest.first()).items().getFirst();
    }

    @Test
    void authenticate_withAKey_shouldBeItsOwnerWithItsScopesOnly() {
        Added added = add(member);

        CallContext caller = call(added.secret()).orElseThrow();

        assertThat(caller.member()).isEqualTo(member.member());
        assertThat(caller.proof()).isEqualTo(new Proof.OfKey(added.key().id()));
        assertThat(caller.may(Permission.EMPLOYEE_READ)).isTrue();
        assertThat(caller.may(Permission.MESSAGE_SEND)).isFalse();
        assertThat(added.toString()).doesNotContain(added.secret());
    }

    @Test
    void authenticate_whenTheOwnerMayLessThanTheScopes_shouldMayNoMore() {
        Member viewer = join(Role.VIEWER);
        CallContext asMember = Contexts.as(Role.MEMBER, make.context(viewer));
        Added added = (Added) add(asMember, Set.of(Permission.MESSAGE_SEND, Permission.RUN_READ), Optional.empty());

        CallContext caller = call(added.secret()).orElseThrow();

        assertThat(caller.may(Permission.RUN_READ)).isTrue();
        assertThat(caller.may(Permission.MESSAGE_SEND)).isFalse();
    }

    @Test
    void add_withScopesThatTheCallerLacks_shouldBeRefused() {
        assertThat(add(member, Set.of(Permission.RUN_READ, Permission.EMPLOYEE_HIRE), Optional.empty()))
                .isEqualTo(new AddApiKey.Outcome.BeyondCaller(Set.of(Permission.EMPLOYEE_HIRE)));
        assertThat(keys.listApiKeys().list(member, PageRequest.first()).items()).isEmpty();
    }

    @Test
    void add_withScopesThatNeedSignIn_shouldBeRefused() {
        for (Permission scope : Permission.values()) {
            if (scope.needsSignIn()) {
                assertThatThrownBy(() -> add(admin, Set.of(scope), Optional.empty()))
                        .isInstanceOfSatisfying(
                                InvalidValue.class, no -> assertThat(no.field()).isEqualTo("scopes"));
            }
        }
    }

    @Test
    void key_whenUsed_shouldNeitherMakeKeysNorEndSessions() {
        CallContext caller = call(add(admin).secret()).orElseThrow();

        assertThatThrownBy(() -> add(caller)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> entrance.useCases.logOut().logOut(caller)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void add_whenExpiryIsPastOrTooFar_shouldBeRefused() {
        Instant now = entrance.clock.instant();

        assertThat(add(member).key().expiresAt()).isEqualTo(now.plus(Duration.ofDays(90)));
        assertThat(add(member, READING, Optional.of(now.plus(Duration.ofDays(365)))))
                .isInstanceOf(Added.class);
        for (Instant wrong : new Instant[] {now, now.plus(Duration.ofDays(365)).plusSeconds(1)}) {
            assertThatThrownBy(() -> add(member, READING, Optional.of(wrong))).isInstanceOf(InvalidValue.class);
        }
    }

    @Test
    void authenticate_afterExpiryOrRevocation_shouldRefuse() {
        Added revoked = add(member);
        Added expiring = add(member);
        assertThat(keys.revokeApiKey().revoke(member, revoked.key().id())).isTrue();

        assertThat(call(revoked.secret())).isEmpty();
        assertThat(call(expiring.secret())).isPresent();
        entrance.clock.advance(ApiKey.USUAL_LIFE);
        assertThat(call(expiring.secret())).isEmpty();
    }

    @Test
    void recheck_whenTheKeyWasRevoked_shouldSayNo() {
        Added added = add(admin);
        CallContext caller = call(added.secret()).orElseThrow();
        assertThat(entrance.useCases.recheckCaller().recheck(caller, Permission.EMPLOYEE_READ))
                .isTrue();
        assertThat(entrance.useCases.recheckCaller().recheck(caller, Permission.EMPLOYEE_HIRE))
                .isFalse();

        keys.revokeApiKey().revoke(admin, added.key().id());

        assertThat(entrance.useCases.recheckCaller().recheck(caller, Permission.EMPLOYEE_READ))
                .isFalse();
    }

    @Test
    void rotate_withAGrace_shouldAcceptBothSecretsForThatTime() {
        Added added = add(member);

        Rotated rotated =
                (Rotated) keys.rotateApiKey().rotate(member, added.key().id(), Duration.ofHours(1));

        assertThat(call(added.secret())).isPresent();
        assertThat(call(rotated.secret())).isPresent();
        entrance.clock.advance(Duration.ofHours(1));
        assertThat(call(added.secret())).isEmpty();
        assertThat(call(rotated.secret())).isPresent();
        keys.revokeApiKey().revoke(member, added.key().id());
        assertThat(call(rotated.secret())).isEmpty();
    }

    @Test
    void rotate_withoutGraceOrOfSomebodyElse_shouldBeStrict() {
        Added added = add(member);

        assertThat(keys.rotateApiKey().rotate(admin, added.key().id(), Duration.ZERO))
                .isEqualTo(new RotateApiKey.Outcome.UnknownKey());
        assertThatThrownBy(() -> keys.rotateApiKey().rotate(member, added.key().id(), Duration.ofHours(25)))
                .isInstanceOf(InvalidValue.class);
        assertThat(call(added.secret())).isPresent();
        assertThat(keys.rotateApiKey().rotate(member, added.key().id(), Duration.ZERO))
                .isInstanceOf(Rotated.class);
        assertThat(call(added.secret())).isEmpty();
        keys.revokeApiKey().revoke(member, added.key().id());
        assertThat(keys.rotateApiKey().rotate(member, added.key().id(), Duration.ZERO))
                .isEqualTo(new RotateApiKey.Outcome.Ended());
    }

    @Test
    void listAndRevoke_whenOfOthers_shouldBeForAdminsOnly() {
        Added ofMember = add(member);
        Added ofAdmin = add(admin);

        assertThat(keys.listApiKeys().list(member, PageRequest.first()).items()).containsExactly(ofMember.key());
        assertThat(keys.listApiKeys().list(admin, PageRequest.first()).items())
                .containsExactlyInAnyOrder(ofMember.key(), ofAdmin.key());
        assertThat(keys.revokeApiKey().revoke(member, ofAdmin.key().id())).isFalse();
        assertThat(call(ofAdmin.secret())).isPresent();
        assertThat(keys.revokeApiKey().revoke(admin, ofMember.key().id())).isTrue();
        assertThat(call(ofMember.secret())).isEmpty();
    }

    @Test
    void authenticate_whenUsedOften_shouldNoteTheUseOncePerMinute() {
        Added added = add(member);
        Instant first = entrance.clock.instant();
        assertThat(only(member).lastUsedAt()).isEmpty();

        call(added.secret());
        entrance.clock.advance(Duration.ofSeconds(30));
        call(added.secret());
        assertThat(only(member).lastUsedAt()).contains(first);

        entrance.clock.advance(Duration.ofSeconds(30));
        call(added.secret());
        assertThat(only(member).lastUsedAt()).contains(first.plusSeconds(60));
    }

    @Test
    void add_whenThereAreTooMany_shouldBeRefused() {
        for (int i = 0; i < ApiKey.MAX_PER_OWNER; i++) {
            add(member);
        }

        assertThat(add(member, READING, Optional.empty()))
                .isEqualTo(new AddApiKey.Outcome.TooMany(ApiKey.MAX_PER_OWNER));
        assertThat(add(admin, READING, Optional.empty())).isInstanceOf(Added.class);
    }

    @Test
    void anyChange_shouldBeInTheAuditLogWithoutAnySecret() {
        Added added = add(member);
        keys.rotateApiKey().rotate(member, added.key().id(), Duration.ofHours(1));
        keys.revokeApiKey().revoke(admin, added.key().id());
        keys.revokeApiKey().revoke(admin, added.key().id());

        List<AuditEntry> entries = entrance.ports
                .tx()
                .read(
                        admin.tenant(),
                        () -> entrance.audit.log().list(admin.tenant(), AuditFilter.NONE, PageRequest.first()))
                .items();
        assertThat(entries)
                .extracting(entry -> entry.note().action())
                .containsExactly(
                        AuditAction.API_KEY_REVOKED,
                        AuditAction.API_KEY_ROTATED,
                        AuditAction.API_KEY_ADDED,
                        AuditAction.COMPANY_FOUNDED);
        assertThat(entries).allMatch(entry -> !entry.canonical().contains(added.secret()));
    }
}
