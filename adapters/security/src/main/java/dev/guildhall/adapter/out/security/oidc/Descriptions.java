package dev.guildhall.adapter.out.security.oidc;

import dev.guildhall.application.companysignin.out.SignInLine;
import dev.guildhall.domain.shared.TenantId;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The descriptions of servers, each asked for once in a while, and for each company apart: what one of them may ask is
 * nothing for the others.
 */
final class Descriptions {

    private static final int REMEMBERED = 1_000;

    private final SignInLine line;
    private final InstantSource clock;
    private final Map<Server, DescriptionSource> known = new ConcurrentHashMap<>();

    private record Server(TenantId company, String issuer) {}

    Descriptions(SignInLine line, InstantSource clock) {
        this.line = line;
        this.clock = clock;
    }

    Description of(TenantId company, String issuer) {
        return source(new Server(company, issuer)).get();
    }

    /** Asks the server now. */
    Description fetch(TenantId company, String issuer) {
        return source(new Server(company, issuer)).fetch();
    }

    private DescriptionSource source(Server server) {
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(
                server, asked -> new DescriptionSource(asked.company(), asked.issuer(), line, clock));
    }
}
