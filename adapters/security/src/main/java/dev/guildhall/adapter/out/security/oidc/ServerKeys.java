package dev.guildhall.adapter.out.security.oidc;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.KeyType;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Resource;
import dev.guildhall.application.companysignin.out.NotProven;
import dev.guildhall.application.companysignin.out.NotProven.Why;
import dev.guildhall.application.companysignin.out.SignInLine;
import dev.guildhall.application.companysignin.out.SignInLine.Answer;
import dev.guildhall.domain.shared.TenantId;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The keys with which servers sign, kept for some minutes. A key that is not known yet is asked for at once, but not more
 * often than twice in half a minute, however many tokens name unknown keys. Only the address in the server's description is
 * asked; addresses in tokens never.
 */
final class ServerKeys {

    private static final long FRESH_MS = 10 * 60_000L;
    /** Keys that are known hold on for so long while the server does not answer. */
    private static final long USABLE_MS = 60 * 60_000L;

    private static final long PATIENCE_MS = 15_000;
    private static final long REST_MS = 30_000;
    private static final int REMEMBERED = 1_000;

    private final SignInLine line;
    private final Map<Keys, JWKSource<SecurityContext>> known = new ConcurrentHashMap<>();

    private record Keys(TenantId company, String address) {}

    ServerKeys(SignInLine line) {
        this.line = line;
    }

    JWKSource<SecurityContext> at(TenantId company, String address) {
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(new Keys(company, address), this::open);
    }

    /** Fails when there is no key with which the server could sign anything that we accept. */
    void demandAny(TenantId company, String address) {
        try {
            JWKSelector asymmetric = new JWKSelector(
                    new JWKMatcher.Builder().keyTypes(KeyType.RSA, KeyType.EC).build());
            if (at(company, address).get(asymmetric, null).isEmpty()) {
                throw new NotProven(Why.UNFIT, "The server publishes no keys that we could check its word with.");
            }
        } catch (KeySourceException e) {
            throw new NotProven(Why.UNREACHABLE, "The server's keys cannot be fetched from " + address + ".", e);
        }
    }

    private JWKSource<SecurityContext> open(Keys keys) {
        return JWKSourceBuilder.create(url(keys.address()), url -> retrieve(keys.company(), url))
                .cache(FRESH_MS, PATIENCE_MS)
                .rateLimited(REST_MS)
                .outageTolerant(USABLE_MS)
                .refreshAheadCache(false)
                .build();
    }

    private static URL url(String address) {
        try {
            return URI.create(address).toURL();
        } catch (IOException e) {
            throw new IllegalStateException("a description has web addresses only", e);
        }
    }

    private Resource retrieve(TenantId company, URL url) throws IOException {
        Answer answer = line.get(company, url.toString());
        if (answer.status() != 200) {
            throw new IOException("status " + answer.status());
        }
        return new Resource(answer.body(), "application/json");
    }
}
