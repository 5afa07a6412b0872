package dev.guildhall.application.companysignin;

import dev.guildhall.application.access.out.SecretTokens.Issued;
import dev.guildhall.application.access.out.SecretTokens.Kind;
import dev.guildhall.application.companysignin.CompanySignInPorts.Server;
import dev.guildhall.application.companysignin.in.StartCompanySignIn;
import dev.guildhall.application.companysignin.out.NotProven;
import dev.guildhall.application.companysignin.out.SignInAttemptStore.Attempt;
import dev.guildhall.application.companysignin.out.SignInServer.Departure;
import dev.guildhall.application.context.SystemContext;
import dev.guildhall.domain.access.CompanySignIn;
import dev.guildhall.domain.shared.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Sends browsers to sign-in servers. */
final class StartCompanySignInService implements StartCompanySignIn {

    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int PER_ORIGIN = 100;

    private final CompanySignInPorts ports;

    StartCompanySignInService(CompanySignInPorts ports) {
        this.ports = ports;
    }

    @Override
    public Outcome start(SystemContext context, Command command) {
        String origin = "company-sign-in:" + context.network();
        Instant now = ports.now();
        Optional<Duration> wait = ports.access().attempts().waitFor(origin, PER_ORIGIN, WINDOW, now);
        if (wait.isPresent()) {
            return new Outcome.Throttled(wait.get());
        }
        Outcome outcome = ports.directory()
                .find(command.domain())
                .flatMap(this::server)
                .map(server -> depart(server.setting(), command))
                .orElseGet(Outcome.NotOffered::new);
        if (outcome instanceof Outcome.NotOffered) {
            // Ways that lead to a company are not counted, and a server that is down is left in peace anyway: a whole
            // office may
            // come from one address in the morning.
            ports.access().attempts().failed(origin, now);
        }
        return outcome;
    }

    private Optional<Server> server(TenantId tenant) {
        return ports.access().tx().read(tenant, () -> ports.serverOf(tenant));
    }

    private Outcome depart(CompanySignIn company, Command command) {
        try {
            Departure departure = ports.server().depart(company, ports.returnAddress(company.tenant()));
            return ports.access().tx().write(company.tenant(), () -> keep(company, departure, command.next()));
        } catch (NotProven _) {
            return new Outcome.OutOfOrder();
        }
    }

    private Outcome keep(CompanySignIn company, Departure departure, String next) {
        Instant now = ports.now();
        Issued token = ports.access().secrets().issue(Kind.COMPANY_SIGN_IN, company.tenant());
        ports.attempts()
                .create(new Attempt(
                        company.tenant(),
                        token.hash(),
                        company.issuer(),
                        departure.state(),
                        departure.nonce(),
                        departure.verifier(),
                        next.length() > Command.MAX_NEXT ? "" : next,
                        now,
                        now.plus(LIFE)));
        return new Outcome.Started(departure.address(), token.token(), LIFE);
    }
}
