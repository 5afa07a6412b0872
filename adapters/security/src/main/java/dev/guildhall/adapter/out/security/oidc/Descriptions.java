package dev.guildhall.adapter.out.security.oidc;

import dev.guildhall.application.companysignin.out.SignInLine;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The descriptions of servers, each asked for once in a while. */
final class Descriptions {

    private static final int REMEMBERED = 1_000;

    private final SignInLine line;
    private final InstantSource clock;
    private final Map<String, DescriptionSource> known = new ConcurrentHashMap<>();

    Descriptions(SignInLine line, InstantSource clock) {
        this.line = line;
        this.clock = clock;
    }

    Description of(String issuer) {
        return source(issuer).get();
    }

    /** Asks the server now. */
    Description fetch(String issuer) {
        return source(issuer).fetch();
    }

    private DescriptionSource source(String issuer) {
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(issuer, name -> new DescriptionSource(name, line, clock));
    }
}
