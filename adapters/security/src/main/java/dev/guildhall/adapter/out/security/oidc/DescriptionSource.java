package dev.guildhall.adapter.out.security.oidc;

import dev.guildhall.application.companysignin.out.NotProven;
import dev.guildhall.application.companysignin.out.NotProven.Why;
import dev.guildhall.application.companysignin.out.SignInLine;
import dev.guildhall.application.companysignin.out.SignInLine.Answer;
import dev.guildhall.domain.shared.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What one server says about itself. Strangers can make us want to know it as often as they like, so it is asked by one
 * thread at a time, not again soon after it has failed, and while it does not answer what it said last holds on.
 */
final class DescriptionSource {

    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final Duration USABLE = Duration.ofHours(12);
    private static final Duration REST = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final TenantId company;
    private final String issuer;
    private final SignInLine line;
    private final InstantSource clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Optional<Said> said = Optional.empty();
    private volatile Optional<Fault> fault = Optional.empty();

    DescriptionSource(TenantId company, String issuer, SignInLine line, InstantSource clock) {
        this.company = company;
        this.issuer = issuer;
        this.line = line;
        this.clock = clock;
    }

    private record Said(Description description, Instant at) {}

    private record Fault(Why why, String advice, Instant at) {

        NotProven again() {
            return new NotProven(why, advice);
        }
    }

    Description get() {
        return unasked().orElseGet(this::ask);
    }

    /**
     * The answer that needs no question; empty when the server has to be asked.
     *
     * @throws NotProven when asking has just failed
     */
    private Optional<Description> unasked() {
        Optional<Description> fresh = saidWithin(FRESH);
        return fresh.isPresent()
                ? fresh
                : fault.filter(last -> isWithin(REST, last.at())).map(this::inSpiteOf);
    }

    private Description ask() {
        if (!takeTurn()) {
            return saidWithin(USABLE)
                    .orElseThrow(() -> new NotProven(Why.UNREACHABLE, "The server has not answered yet."));
        }
        try {
            return unasked().orElseGet(this::fetchOrGoOn);
        } finally {
            asking.unlock();
        }
    }

    /** Who knows what the server said last does not wait for it. */
    private boolean takeTurn() {
        try {
            return saidWithin(USABLE).isPresent()
                    ? asking.tryLock()
                    : asking.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Description fetchOrGoOn() {
        try {
            return fetch();
        } catch (NotProven no) {
            return inSpiteOf(new Fault(no.why(), no.advice(), clock.instant()));
        }
    }

    /** A server that does not answer may still be what it was; one that answers something else is not. */
    private Description inSpiteOf(Fault last) {
        return saidWithin(USABLE).filter(_ -> last.why() == Why.UNREACHABLE).orElseThrow(last::again);
    }

    /** Asks the server now. */
    Description fetch() {
        try {
            Description description = read();
            said = Optional.of(new Said(description, clock.instant()));
            fault = Optional.empty();
            return description;
        } catch (NotProven no) {
            fault = Optional.of(new Fault(no.why(), no.advice(), clock.instant()));
            throw no;
        }
    }

    private Description read() {
        String base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
        Answer answer = line.get(company, base + Description.PATH);
        if (answer.status() != 200) {
            Why why = answer.status() >= 500 ? Why.UNREACHABLE : Why.UNFIT;
            throw new NotProven(
                    why, "The server answers with status " + answer.status() + " at " + base + Description.PATH + ".");
        }
        return Description.of(answer.body(), issuer);
    }

    private Optional<Description> saidWithin(Duration age) {
        return said.filter(last -> isWithin(age, last.at())).map(Said::description);
    }

    private boolean isWithin(Duration age, Instant at) {
        return clock.instant().isBefore(at.plus(age));
    }
}
