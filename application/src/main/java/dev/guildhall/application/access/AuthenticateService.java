package dev.guildhall.application.access;

import dev.guildhall.application.access.in.Authenticate;
import dev.guildhall.application.access.in.RecheckCaller;
import dev.guildhall.application.access.out.AccessTokens.Claims;
import dev.guildhall.application.access.out.SecretTokens.Kind;
import dev.guildhall.application.access.out.SecretTokens.Presented;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.context.Proof;
import dev.guildhall.application.context.SystemContext;
import dev.guildhall.domain.access.ApiKey;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.access.Session;
import dev.guildhall.domain.shared.ApiKeyId;
import dev.guildhall.domain.shared.SessionId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** Verifies credentials, when a call comes in and while it goes on. */
final class AuthenticateService implements Authenticate, RecheckCaller {

    private final AccessPorts ports;
    private final Admission admission;

    AuthenticateService(AccessPorts ports) {
        this.ports = ports;
        this.admission = new Admission(ports);
    }

    @Override
    public Optional<CallContext> authenticate(Credential credential, SystemContext entry) {
        return verified(credential, entry).flatMap(this::asItsCompanyStands);
    }

    /** Asked at each call: a token that was given out before its company was halted, or erased, says nothing of it. */
    private Optional<CallContext> asItsCompanyStands(CallContext caller) {
        return ports.standings().recent(caller.tenant()).map(caller::in);
    }

    private Optional<CallContext> verified(Credential credential, SystemContext entry) {
        return switch (credential) {
            case Credential.Bearer(String token) ->
                ports.accessTokens()
                        .verify(token, ports.clock().instant())
                        .flatMap(claims -> call(claims.tenant(), () -> sessionOf(claims), entry));
            case Credential.SessionCookie(String token) ->
                ports.secrets()
                        .read(Kind.SESSION, token)
                        .flatMap(shown -> call(
                                shown.tenant(),
                                () -> ports.sessions().findByToken(shown.tenant(), shown.hash()),
                                entry));
            // A matter of support access, which asks here for the session alone.
            case Credential.SupportCookie _ -> Optional.empty();
            case Credential.ApiKey(String token) ->
                ports.secrets().read(Kind.API_KEY, token).flatMap(shown -> key(shown, entry));
        };
    }

    @Override
    public boolean recheck(CallContext caller, Permission permission) {
        return again(caller).filter(now -> now.may(permission)).isPresent();
    }

    private Optional<CallContext> again(CallContext caller) {
        return switch (caller.proof()) {
            case Proof.OfSession(SessionId id) ->
                call(caller.tenant(), () -> ports.sessions().find(caller.tenant(), id), caller.entry());
            // When such a token ends is not known here; who wants to go on shows it again.
            case Proof.OfCompanyToken() -> Optional.empty();
            case Proof.OfSupport(var _, var _, var _) -> Optional.empty();
            case Proof.OfKey(ApiKeyId id) -> {
                Instant now = ports.clock().instant();
                yield ports.tx()
                        .read(
                                caller.tenant(),
                                () -> ports.apiKeys()
                                        .find(caller.tenant(), id)
                                        .filter(key -> key.isLiveAt(now))
                                        .flatMap(key -> actingFor(key, caller.entry())))
                        .map(KeyCall::context);
            }
        };
    }

    /** A token names the session; what its member may do is not for the token to say. */
    private Optional<Session> sessionOf(Claims claims) {
        return ports.sessions()
                .find(claims.tenant(), claims.session())
                .filter(session -> session.member().equals(claims.member()));
    }

    /** Asked of the database at each call, so that a revoked key is refused at once on every node. */
    private Optional<CallContext> key(Presented shown, SystemContext entry) {
        Instant now = ports.clock().instant();
        Optional<KeyCall> call = ports.tx()
                .read(
                        shown.tenant(),
                        () -> ports.apiKeys()
                                .findBySecret(shown.tenant(), shown.hash())
                                .filter(found -> found.isGoodAt(now))
                                .flatMap(found -> actingFor(found.key(), entry)));
        call.map(KeyCall::key).filter(key -> key.isUseNews(now)).ifPresent(key -> noteUse(key, now));
        return call.map(KeyCall::context);
    }

    private Optional<KeyCall> actingFor(ApiKey key, SystemContext entry) {
        return ports.members()
                .findPrincipal(key.tenant(), key.owner())
                .filter(owner -> !admission.mustSetUpForKeys(owner))
                .map(owner -> new KeyCall(
                        key,
                        new CallContext(
                                key.tenant(),
                                owner.id(),
                                key.authority(owner.role()),
                                new Proof.OfKey(key.id()),
                                entry)));
    }

    /** In a short transaction of its own, so that a busy key's calls do not wait for each other. */
    private void noteUse(ApiKey key, Instant now) {
        ports.tx().run(key.tenant(), () -> ports.apiKeys().markUsed(key.tenant(), key.id(), now));
    }

    /** A good key and whom it calls for. */
    private record KeyCall(ApiKey key, CallContext context) {}

    /** Asked of the database at each call, so that what was ended or taken away is so at once on every node. */
    private Optional<CallContext> call(TenantId tenant, Supplier<Optional<Session>> find, SystemContext entry) {
        Instant now = ports.clock().instant();
        Optional<Use> use = ports.tx()
                .read(
                        tenant,
                        () -> find.get()
                                .filter(session -> session.isLiveAt(now))
                                .flatMap(
                                        session -> memberOf(session, entry).map(context -> new Use(session, context))));
        use.map(Use::session).filter(session -> session.isStaleAt(now)).ifPresent(session -> touch(session, now));
        return use.map(Use::context);
    }

    private record Use(Session session, CallContext context) {}

    private void touch(Session session, Instant now) {
        ports.tx().run(session.tenant(), () -> ports.sessions().touch(session.tenant(), session.id(), now));
    }

    private Optional<CallContext> memberOf(Session session, SystemContext entry) {
        return ports.members()
                .find(session.tenant(), session.member())
                .map(member -> new CallContext(
                        session.tenant(), member.id(), admission.of(member), new Proof.OfSession(session.id()), entry));
    }
}
