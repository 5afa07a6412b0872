package dev.guildhall.adapter.out.security.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import dev.guildhall.application.companysignin.out.NotProven;
import dev.guildhall.application.companysignin.out.NotProven.Why;
import java.text.ParseException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads tokens that were signed with one of a server's own keys, by an algorithm with two halves: with a shared secret, or
 * a public key taken for one, whoever knows it could sign. What the token itself says about keys is not looked at.
 */
final class TokenReader {

    /** Longer ones are not read at all. */
    static final int LONGEST = 16_384;

    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private static final JOSEObjectType ACCESS_TOKEN = new JOSEObjectType("at+jwt");

    private TokenReader() {}

    static JWTClaimsSet read(String token, JWKSource<SecurityContext> keys) {
        if (token.length() > LONGEST) {
            throw unfit("The server's token is longer than " + LONGEST + " characters.", null);
        }
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, ACCESS_TOKEN, null));
        // What the claims must be depends on what the token is for; see TokenRules.
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        try {
            return processor.process(token, null);
        } catch (KeySourceException e) {
            throw new NotProven(Why.UNREACHABLE, "The server's keys cannot be fetched.", e);
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw unfit("The server's token is not signed as it must be.", e);
        }
    }

    private static NotProven unfit(String advice, @Nullable Throwable cause) {
        return new NotProven(Why.UNFIT, advice, cause);
    }
}
