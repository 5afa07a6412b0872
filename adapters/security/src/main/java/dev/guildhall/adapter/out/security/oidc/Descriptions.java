package dev.guildhall.adapter.out.security.oidc;

import dev.guildhall.application.companysignin.out.NotProven;
import dev.guildhall.application.companysignin.out.NotProven.Why;
import dev.guildhall.application.companysignin.out.SignInLine;
import dev.guildhall.application.companysignin.out.SignInLine.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The descriptions of servers, each asked for once in a while. */
final class Descriptions {

    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final int REMEMBERED = 1_000;

    private final SignInLine line;
    private final InstantSource clock;
    private final Map<String, Read> known = new ConcurrentHashMap<>();

    private record Read(Description description, Instant at) {}

    Descriptions(SignInLine line, InstantSource clock) {
        this.line = line;
        this.clock = clock;
    }

    Description of(String issuer) {
        return Optional.ofNullable(known.get(issuer))
                .filter(read -> clock.instant().isBefore(read.at().plus(FRESH)))
                .map(Read::description)
                .orElseGet(() -> fetch(issuer));
    }

    /** Asks the server now. */
    Description fetch(String issuer) {
        String base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
        Answer answer = line.get(base + Description.PATH);
        if (answer.status() != 200) {
            Why why = answer.status() >= 500 ? Why.UNREACHABLE : Why.UNFIT;
            throw new NotProven(
                    why, "The server answers with status " + answer.status() + " at " + base + Description.PATH + ".");
        }
        Description description = Description.of(answer.body(), issuer);
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        known.put(issuer, new Read(description, clock.instant()));
        return description;
    }
}
