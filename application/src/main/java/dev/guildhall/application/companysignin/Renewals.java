package dev.guildhall.application.companysignin;

import dev.guildhall.application.companysignin.Admittance.Decision;
import dev.guildhall.application.companysignin.CompanySignInPorts.Server;
import dev.guildhall.application.companysignin.RenewalTurns.Turn;
import dev.guildhall.application.companysignin.out.CompanySessionStore.CompanySession;
import dev.guildhall.application.companysignin.out.NotProven;
import dev.guildhall.application.companysignin.out.NotProven.Why;
import dev.guildhall.application.companysignin.out.SignInServer.Renewal;
import dev.guildhall.application.context.SystemContext;
import dev.guildhall.application.error.PortFailure;
import dev.guildhall.application.secret.SealedTexts;
import dev.guildhall.domain.access.Session;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditActor;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.SessionId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Asks a company's server again and again whether it still answers for who has a session. While it cannot be asked, the
 * session is not good, but goes on when the server is back.
 */
final class Renewals {

    /** Servers that give longer are asked this often nevertheless, so that who is removed there is out here soon. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private static final Duration SHORTEST = Duration.ofSeconds(10);

    private static final int TOGETHER = 100;

    /** How often an answer is tried to be kept; each try waits two seconds for the company's key. */
    private static final int TRIES = 6;

    private final CompanySignInPorts ports;
    private final Admittance admittance;
    private final RenewalTurns turns;

    Renewals(CompanySignInPorts ports) {
        this.ports = ports;
        this.admittance = new Admittance(ports);
        this.turns = new RenewalTurns(ports);
    }

    static Duration bounded(Duration life) {
        Duration atLeast = life.compareTo(SHORTEST) < 0 ? SHORTEST : life;
        return atLeast.compareTo(LONGEST) > 0 ? LONGEST : atLeast;
    }

    Optional<String> seal(SessionId session, TenantId tenant, Optional<String> renewal) {
        return renewal.map(text -> ports.vault().seal(tenant, purpose(session), text));
    }

    /**
     * Seals with what servers are asked again with a new key. With what nobody will ask again, or cannot be opened, is
     * forgotten: who is signed in by it signs in anew.
     */
    void sealAgain(TenantId tenant, SealedTexts.Again again) {
        ports.sessions().forgetEnded(tenant, ports.now());
        Optional<SessionId> after = Optional.empty();
        do {
            List<CompanySession> some = ports.sessions().listRenewable(tenant, after, TOGETHER);
            some.forEach(kept -> ports.sessions()
                    .replaceRenewal(
                            tenant,
                            kept.id(),
                            kept.sealedRenewal().flatMap(text -> again.seal(purpose(kept.id()), text))));
            after = some.stream().map(CompanySession::id).reduce((_, last) -> last);
        } while (after.isPresent());
    }

    private static String purpose(SessionId session) {
        return "company-session:" + session;
    }

    /** Whether a live session is good at this moment, or can be told later only. Called outside any transaction. */
    Turn look(SystemContext entry, Session session, CompanySession seen) {
        Instant now = ports.now();
        if (now.isBefore(seen.goodUntil())) {
            return Turn.GOOD;
        }
        Turn turn = turns.take(session, now);
        return turn == Turn.MINE ? ask(entry, session, now) : turn;
    }

    /**
     * What the server is asked.
     *
     * @param renewal what the server says counts only while that is still the one
     */
    private record Question(Server server, String renewal) {

        @Override
        public String toString() {
            return "Question[hidden]";
        }
    }

    private Turn ask(SystemContext entry, Session session, Instant now) {
        Optional<Question> question = ports.access().tx().read(session.tenant(), () -> question(session));
        if (question.isEmpty()) {
            return ports.access()
                    .tx()
                    .write(session.tenant(), () -> end(entry, session, "nothing to ask the server with"));
        }
        try {
            Renewal renewal = ports.server()
                    .renew(
                            question.get().server().setting(),
                            question.get().server().secret(),
                            question.get().renewal(),
                            now);
            return keep(entry, session, question.get(), renewal, now);
        } catch (NotProven no) {
            return ports.access()
                    .tx()
                    .write(session.tenant(), () -> unanswered(entry, session, question.get(), no.why(), now));
        }
    }

    private Turn unanswered(SystemContext entry, Session session, Question question, Why why, Instant now) {
        Optional<CompanySession> locked = ports.sessions().findForUpdate(session.tenant(), session.id());
        if (locked.filter(kept -> isStillAsked(kept, question)).isEmpty()) {
            return answered(locked, now);
        }
        if (why == Why.REFUSED) {
            return end(entry, session, "refused by the server");
        }
        ports.sessions().update(locked.get().asked(now.plus(RenewalTurns.PAUSE)));
        return Turn.LATER;
    }

    /** Whether nobody has had another answer meanwhile; an answer that comes too late changes nothing. */
    private boolean isStillAsked(CompanySession kept, Question question) {
        return kept.sealedRenewal()
                .map(text -> ports.vault().open(kept.tenant(), purpose(kept.id()), text))
                .filter(question.renewal()::equals)
                .isPresent();
    }

    /** What somebody else's answer has made of it. */
    private static Turn answered(Optional<CompanySession> kept, Instant now) {
        return kept.filter(found -> now.isBefore(found.goodUntil())).isPresent() ? Turn.GOOD : Turn.BAD;
    }

    private Optional<Question> question(Session session) {
        Optional<CompanySession> kept = ports.sessions().find(session.tenant(), session.id());
        return kept.flatMap(known -> known.sealedRenewal()
                .flatMap(text -> ports.serverOf(session.tenant())
                        .filter(server -> server.setting().issuer().equals(known.issuer()))
                        .map(server -> new Question(
                                server, ports.vault().open(session.tenant(), purpose(session.id()), text)))));
    }

    /**
     * Keeps the server's answer. Many servers know the token before no more, so who has to wait too long for the company's
     * key, which somebody is exchanging, tries again; it waits without a connection in between.
     */
    private Turn keep(SystemContext entry, Session session, Question question, Renewal renewal, Instant now) {
        boolean halted = ports.isHalted(session.tenant());
        Supplier<Turn> work = () -> keep(entry, session, question, renewal, halted, now);
        for (int left = TRIES; left > 1; left--) {
            try {
                return ports.access().tx().write(session.tenant(), work);
            } catch (PortFailure busy) {
                if (!busy.isRetriable()) {
                    throw busy;
                }
            }
        }
        return ports.access().tx().write(session.tenant(), work);
    }

    private Turn keep(
            SystemContext entry, Session session, Question question, Renewal renewal, boolean halted, Instant now) {
        ports.vault().lock(session.tenant());
        ports.access().tenants().findForUpdate(session.tenant());
        Optional<CompanySession> locked = ports.sessions().findForUpdate(session.tenant(), session.id());
        if (locked.filter(kept -> isStillAsked(kept, question)).isEmpty()) {
            return answered(locked, now);
        }
        boolean same = renewal.person()
                .map(person -> person.subject().equals(locked.get().subject())
                        && admittance.stillIn(entry, question.server().setting(), session.member(), person, halted)
                                instanceof Decision.In)
                .orElseGet(() -> admittance.stillIn(session.tenant(), session.member()));
        if (!same) {
            return end(entry, session, "not let in any more");
        }
        Optional<String> next =
                seal(session.id(), session.tenant(), renewal.renewal().or(() -> Optional.of(question.renewal())));
        ports.sessions().update(locked.get().renewed(next, now, now.plus(bounded(renewal.life()))));
        return Turn.GOOD;
    }

    private Turn end(SystemContext entry, Session session, String why) {
        ports.access().sessions().revoke(session.tenant(), session.id(), ports.now());
        ports.access()
                .trail()
                .note(
                        entry,
                        session.tenant(),
                        AuditActor.PLATFORM,
                        AuditAction.SESSION_REVOKED,
                        AuditTarget.of("session", session.id()),
                        AuditChange.to("reason", why));
        return Turn.BAD;
    }
}
