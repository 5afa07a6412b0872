package dev.guildhall.application.companysignin.out;

import dev.guildhall.domain.access.CompanySignIn;
import dev.guildhall.domain.access.MailDomain;
import dev.guildhall.domain.shared.EmailAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Speaks with companies' sign-in servers (OpenID Connect). Never called inside a transaction. What a server says is checked
 * here; what does not pass every check is a {@link NotProven}.
 */
public interface SignInServer {

    /**
     * Looks whether the server can be used as it is.
     *
     * @return what it calls the page where people sign in
     */
    String look(CompanySignIn company);

    /** Where the browser has to go, with secrets made for this one time. */
    Departure depart(CompanySignIn company, String returnAddress);

    /** Where the browser has to go to sign out there; empty when the server names no such page. */
    Optional<String> farewell(CompanySignIn company);

    /** Fetches the proof for which a browser brought a code. */
    Proof fetch(CompanySignIn company, String secret, Return back, Instant now);

    /** Asks the server whether it still answers for somebody. */
    Renewal renew(CompanySignIn company, String secret, String renewal, Instant now);

    /** Reads an access token that the server has given to somebody for us. */
    Person read(CompanySignIn company, String token, Instant now);

    /** What a token claims. Proves nothing: it only tells whose server has to be asked about it. Asks nobody. */
    Optional<Claim> claim(CompanyToken token);

    /**
     * Whose a token is, if it says the truth.
     *
     * @param domain of the person's address
     * @param issuer of the token
     */
    record Claim(MailDomain domain, String issuer) {}

    /** A token of which nothing is known yet. Never logged. */
    record CompanyToken(String text) {

        @Override
        public String toString() {
            return "CompanyToken[hidden]";
        }
    }

    /**
     * A way to the server.
     *
     * @param address to send the browser to
     * @param state comes back with the browser
     * @param nonce comes back in the proof
     * @param verifier shows that who fetches the proof is who sent the browser; its digest is in the address
     */
    record Departure(String address, String state, String nonce, String verifier) {

        @Override
        public String toString() {
            return "Departure[hidden]";
        }
    }

    /**
     * What a browser brought back, and what it was sent away with.
     *
     * @param issuer what the server calls itself in the address that the browser came back to (RFC 9207)
     */
    record Return(String code, Optional<String> issuer, String nonce, String verifier, String returnAddress) {

        @Override
        public String toString() {
            return "Return[hidden]";
        }
    }

    /**
     * Somebody the server vouches for.
     *
     * @param subject its id for the person, never given to another one
     * @param verified whether it says that it has made sure of the address
     * @param values what it says in the field that decides about roles
     * @param methods what it says about how the person has signed in
     */
    record Person(
            String subject,
            EmailAddress email,
            boolean verified,
            String name,
            Set<String> values,
            Set<String> methods) {

        /** Copies the sets. */
        public Person {
            values = Set.copyOf(values);
            methods = Set.copyOf(methods);
        }
    }

    /**
     * A proof.
     *
     * @param renewal with what to ask again; empty when the server gives nothing for that
     * @param life how long the server stands by it without being asked again
     */
    record Proof(Person person, Optional<String> renewal, Duration life) {

        @Override
        public String toString() {
            return "Proof[hidden]";
        }
    }

    /**
     * The server's yes.
     *
     * @param person as it knows the person now; empty when it says nothing new
     * @param renewal with what to ask the next time
     */
    record Renewal(Optional<Person> person, Optional<String> renewal, Duration life) {

        @Override
        public String toString() {
            return "Renewal[hidden]";
        }
    }
}
