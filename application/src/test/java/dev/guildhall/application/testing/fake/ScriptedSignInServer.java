package dev.guildhall.application.testing.fake;

import dev.guildhall.application.companysignin.out.NotProven;
import dev.guildhall.application.companysignin.out.NotProven.Why;
import dev.guildhall.application.companysignin.out.SignInServer;
import dev.guildhall.domain.access.CompanySignIn;
import dev.guildhall.domain.access.MailDomain;
import dev.guildhall.domain.shared.EmailAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** A sign-in server that vouches for one person, as the test wants. */
public final class ScriptedSignInServer implements SignInServer {

    /** For how long it usually answers without being asked again. */
    public static final Duration LIFE = Duration.ofSeconds(60);

    /** Whom it vouches for. */
    public Person person =
            new Person("sub-1", new EmailAddress("bea@lumen.example"), true, "Bea Lind", Set.of("staff"), Set.of());

    /** Why it does not; empty when it does. */
    public Optional<Why> no = Optional.empty();

    /** Where it says that browsers come back from. */
    public String issuer = "https://id.lumen.example";

    /** For how long it answers. */
    public Duration life = LIFE;

    /** Whether it says yes and nothing of the person when it is asked again. */
    public boolean silent;

    /** What happens while it is asked again. */
    public Runnable meanwhile = () -> {};

    /** How often it was asked again. */
    public final AtomicInteger renewals = new AtomicInteger();

    /** How often it was asked about a token. */
    public final AtomicInteger reads = new AtomicInteger();

    private final InMemoryDatabase database;
    private final AtomicInteger departures = new AtomicInteger();

    /** @param database in whose transactions it refuses to be asked */
    public ScriptedSignInServer(InMemoryDatabase database) {
        this.database = database;
    }

    private void answer() {
        database.refuseInTransaction("asking a sign-in server");
        no.ifPresent(why -> {
            throw new NotProven(why, "as scripted");
        });
    }

    @Override
    public String look(CompanySignIn company) {
        answer();
        return company.issuer() + "/sign-in";
    }

    @Override
    public Departure depart(CompanySignIn company, String returnAddress) {
        answer();
        int number = departures.incrementAndGet();
        return new Departure(company.issuer() + "/sign-in", "state-" + number, "nonce-" + number, "verifier-" + number);
    }

    @Override
    public Optional<String> farewell(CompanySignIn company) {
        answer();
        return Optional.of(company.issuer() + "/sign-out");
    }

    @Override
    public Proof fetch(CompanySignIn company, String secret, Return back, Instant now) {
        answer();
        if (!back.issuer().equals(Optional.of(issuer))
                || !back.nonce().endsWith(back.verifier().substring(8))) {
            throw new NotProven(Why.UNFIT, "another sign-in");
        }
        return new Proof(person, Optional.of("renewal-0"), life);
    }

    @Override
    public Renewal renew(CompanySignIn company, String secret, String renewal, Instant now) {
        database.refuseInTransaction("asking a sign-in server");
        int number = renewals.incrementAndGet();
        meanwhile.run();
        answer();
        return new Renewal(silent ? Optional.empty() : Optional.of(person), Optional.of("renewal-" + number), life);
    }

    @Override
    public Person read(CompanySignIn company, String token, Instant now) {
        reads.incrementAndGet();
        answer();
        if (!token.equals(company.issuer())) {
            throw new NotProven(Why.UNFIT, "another server's");
        }
        return person;
    }

    /** Tokens are the issuers' names here. */
    @Override
    public Optional<Claim> claim(CompanyToken token) {
        return MailDomain.of(person.email())
                .filter(_ -> token.text().startsWith("https://"))
                .map(domain -> new Claim(domain, token.text()));
    }
}
