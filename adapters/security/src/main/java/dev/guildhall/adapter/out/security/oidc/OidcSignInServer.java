package dev.guildhall.adapter.out.security.oidc;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.guildhall.adapter.out.security.oidc.TokenEndpoint.Given;
import dev.guildhall.application.companysignin.out.NotProven;
import dev.guildhall.application.companysignin.out.NotProven.Why;
import dev.guildhall.application.companysignin.out.SignInLine;
import dev.guildhall.application.companysignin.out.SignInLine.Identification;
import dev.guildhall.application.companysignin.out.SignInServer;
import dev.guildhall.domain.access.CompanySignIn;
import dev.guildhall.domain.access.MailDomain;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.InvalidValue;
import java.text.ParseException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/**
 * Sign-in servers by OpenID Connect: the authorization code flow with a proof key (RFC 7636, S256), and refresh tokens to
 * ask again with.
 */
public final class OidcSignInServer implements SignInServer {

    private static final int DOCUMENTS_AT_ONCE = 8;

    private final Descriptions descriptions;
    private final ServerKeys keys;
    private final TokenEndpoint tokens;
    private final Departures departures = new Departures();

    /**
     * @param line the way over the network
     * @param clock how old descriptions of servers are
     */
    public OidcSignInServer(SignInLine line, InstantSource clock) {
        SignInLine documents = new NarrowSignInLine(line, DOCUMENTS_AT_ONCE);
        this.descriptions = new Descriptions(documents, clock);
        this.keys = new ServerKeys(documents);
        this.tokens = new TokenEndpoint(line);
    }

    @Override
    public String look(CompanySignIn company) {
        Description server = descriptions.fetch(company.tenant(), company.issuer());
        keys.demandAny(company.tenant(), server.keys());
        return server.authorization();
    }

    @Override
    public Departure depart(CompanySignIn company, String returnAddress) {
        return departures.to(descriptions.of(company.tenant(), company.issuer()), company, returnAddress);
    }

    @Override
    public Optional<String> farewell(CompanySignIn company) {
        return descriptions
                .of(company.tenant(), company.issuer())
                .signOut()
                .map(signOut -> Departures.farewell(signOut, company));
    }

    @Override
    public Proof fetch(CompanySignIn company, String secret, Return back, Instant now) {
        Description server = descriptions.of(company.tenant(), company.issuer());
        boolean same = back.issuer().map(company.issuer()::equals).orElse(!server.namesItself());
        if (!same) {
            throw new NotProven(Why.UNFIT, "The browser comes back from another server.");
        }
        Map<String, String> form = Map.of(
                "grant_type", "authorization_code",
                "code", back.code(),
                "redirect_uri", back.returnAddress(),
                "code_verifier", back.verifier());
        Given given = tokens.ask(company.tenant(), server.token(), form, new Identification(company.client(), secret));
        String proof = given.proof()
                .orElseThrow(() -> new NotProven(Why.UNFIT, "The server gives no proof (ID token) of who signed in."));
        JWTClaimsSet claims = TokenReader.read(proof, keys.at(company.tenant(), server.keys()));
        TokenRules.demandProof(claims, company, Optional.of(back.nonce()), now);
        return new Proof(Persons.of(claims, company.roles()), given.renewal(), given.life());
    }

    @Override
    public Renewal renew(CompanySignIn company, String secret, String renewal, Instant now) {
        Description server = descriptions.of(company.tenant(), company.issuer());
        Map<String, String> form = Map.of("grant_type", "refresh_token", "refresh_token", renewal);
        Given given = tokens.ask(company.tenant(), server.token(), form, new Identification(company.client(), secret));
        Optional<Person> person = given.proof().map(proof -> {
            JWTClaimsSet claims = TokenReader.read(proof, keys.at(company.tenant(), server.keys()));
            TokenRules.demandProof(claims, company, Optional.empty(), now);
            return Persons.of(claims, company.roles());
        });
        return new Renewal(person, given.renewal(), given.life());
    }

    @Override
    public Person read(CompanySignIn company, String token, Instant now) {
        Description server = descriptions.of(company.tenant(), company.issuer());
        JWTClaimsSet claims = TokenReader.read(token, keys.at(company.tenant(), server.keys()));
        TokenRules.demandAccessToken(claims, company, now);
        return Persons.of(claims, company.roles());
    }

    @Override
    public Optional<Claim> claim(CompanyToken token) {
        if (token.text().length() > TokenReader.LONGEST) {
            return Optional.empty();
        }
        try {
            JWTClaimsSet claims = SignedJWT.parse(token.text()).getJWTClaimsSet();
            String email = claims.getStringClaim("email");
            String issuer = claims.getIssuer();
            return email == null || issuer == null
                    ? Optional.empty()
                    : MailDomain.of(new EmailAddress(email)).map(domain -> new Claim(domain, issuer));
        } catch (ParseException | InvalidValue _) {
            return Optional.empty();
        }
    }
}
