package dev.guildhall.application.companysignin;

import dev.guildhall.application.companysignin.out.CompanySessionStore.CompanySession;
import dev.guildhall.domain.access.Session;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Which of many requests of one session asks the server, over all nodes, and what becomes of the others meanwhile. */
final class RenewalTurns {

    /**
     * When a server that could not be asked is asked again. Much shorter than {@link #ASKING}, so what is left tells whether
     * somebody is asking or has failed to.
     */
    static final Duration PAUSE = Duration.ofSeconds(15);

    /**
     * How long one who asks keeps the others from asking, too. Longer than a server can take to answer (its description, its
     * word and its keys, 10 seconds each): many servers take a refresh token that is shown twice for a stolen one.
     */
    private static final Duration ASKING = Duration.ofSeconds(40);

    /** How long the others are let through while somebody asks, when the session was good until just now. */
    private static final Duration GRACE = Duration.ofSeconds(15);

    private final CompanySignInPorts ports;

    RenewalTurns(CompanySignInPorts ports) {
        this.ports = ports;
    }

    /** What a request has to do. */
    enum Turn {
        /** Go on: the session is good. */
        GOOD,
        /** Go away: it is over. */
        BAD,
        /** Come again later: the server could not be asked. */
        LATER,
        /** Ask the server. */
        MINE,
        /** Come again later: somebody else still asks the server. */
        THEIRS
    }

    /** Finds out, and waits for somebody else's answer if need be. Called outside any transaction. */
    Turn take(Session session, Instant now) {
        Turn claimed = claim(session, now);
        return claimed == Turn.THEIRS ? await(session) : claimed;
    }

    private Turn claim(Session session, Instant now) {
        return ports.access()
                .tx()
                .write(
                        session.tenant(),
                        () -> ports.sessions()
                                .findForUpdate(session.tenant(), session.id())
                                .map(locked -> claim(locked, now))
                                .orElse(Turn.BAD));
    }

    private Turn claim(CompanySession locked, Instant now) {
        if (now.isBefore(locked.goodUntil())) {
            return Turn.GOOD;
        }
        if (isBeingAsked(locked, now)) {
            return now.isBefore(locked.goodUntil().plus(GRACE)) ? Turn.GOOD : Turn.THEIRS;
        }
        if (now.isBefore(locked.askedUntil())) {
            return Turn.LATER;
        }
        ports.sessions().update(locked.asked(now.plus(ASKING)));
        return Turn.MINE;
    }

    private static boolean isBeingAsked(CompanySession kept, Instant now) {
        return now.plus(PAUSE).isBefore(kept.askedUntil());
    }

    /** All requests of a page come at once, and one of them asks; who is here was let in before, so the rest wait for it. */
    private Turn await(Session session) {
        return ports.waiting()
                .await(session.tenant(), () -> ports.access().tx().read(session.tenant(), () -> look(session)))
                .orElse(Turn.THEIRS);
    }

    /** What has become of it; empty while it is still being asked. */
    private Optional<Turn> look(Session session) {
        Instant now = ports.now();
        boolean live = ports.access()
                .sessions()
                .find(session.tenant(), session.id())
                .filter(found -> found.isLiveAt(now))
                .isPresent();
        Optional<CompanySession> kept =
                ports.sessions().find(session.tenant(), session.id()).filter(_ -> live);
        return kept.map(found -> seen(found, now)).orElse(Optional.of(Turn.BAD));
    }

    private static Optional<Turn> seen(CompanySession kept, Instant now) {
        if (now.isBefore(kept.goodUntil())) {
            return Optional.of(Turn.GOOD);
        }
        return isBeingAsked(kept, now) ? Optional.empty() : Optional.of(Turn.LATER);
    }
}
