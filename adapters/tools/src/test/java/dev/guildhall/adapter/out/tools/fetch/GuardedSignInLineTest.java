package dev.guildhall.adapter.out.tools.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.guildhall.application.companysignin.out.NotProven;
import dev.guildhall.application.companysignin.out.NotProven.Why;
import dev.guildhall.domain.access.MailDomain;
import dev.guildhall.domain.shared.TenantId;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GuardedSignInLineTest {

    private static final MailDomain DOMAIN = new MailDomain("corp.example");
    private static final TenantId CORP = new TenantId(new UUID(1, 1));
    private static final TenantId OTHER = new TenantId(new UUID(1, 2));

    private final HttpServer server;
    private final AtomicInteger asked = new AtomicInteger();
    private final GuardedSignInLine line;
    private Optional<TenantId> leadsTo = Optional.of(CORP);

    GuardedSignInLineTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        line = new GuardedSignInLine(
                new InsideNames(),
                PublicAddresses.without(List.of()),
                Map.of("id.corp.example:" + port(), Set.of(DOMAIN), "id.corp.example:443", Set.of(DOMAIN)),
                domain -> leadsTo.filter(_ -> domain.equals(DOMAIN)));
    }

    /** A name server that knows names of the operator's network. */
    private static final class InsideNames implements DnsResolver {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            if (host.endsWith(".corp.example")) {
                return new InetAddress[] {InetAddress.getLoopbackAddress()};
            }
            throw new UnknownHostException(host);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    private int port() {
        return server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private NotProven refusal(TenantId company, String address) {
        try {
            line.get(company, address);
        } catch (NotProven no) {
            return no;
        }
        throw new AssertionError("it was asked");
    }

    private String inside() {
        return "http://id.corp.example:" + port() + "/";
    }

    @Test
    void inside_whenNamedForTheCompany_shouldBeAsked() {
        assertThat(line.get(CORP, inside()).status()).isEqualTo(200);
        assertThat(line.post(CORP, inside(), Map.of(), Optional.empty()).status())
                .isEqualTo(200);
    }

    @Test
    void inside_whenNamedForAnotherCompany_shouldNotBeAsked() {
        assertThat(refusal(OTHER, inside()).why()).isEqualTo(Why.UNFIT);
        assertThat(asked).hasValue(0);
    }

    @Test
    void inside_whenTheDomainIsTakenAway_shouldNotBeAskedAnyMore() {
        leadsTo = Optional.empty();

        assertThat(refusal(CORP, inside()).why()).isEqualTo(Why.UNFIT);
        assertThat(asked).hasValue(0);
    }

    @Test
    void inside_whenNotForTheCompany_shouldNotEvenBeSaidToBeThere() {
        assertThat(told(OTHER, "id.corp.example")).isEqualTo(told(OTHER, "nobody.example"));
        assertThat(told(OTHER, "db.corp.example")).isEqualTo(told(OTHER, "nobody.example"));
        assertThat(told(CORP, "db.corp.example")).isEqualTo(told(CORP, "nobody.example"));
        assertThat(asked).hasValue(0);
    }

    private String told(TenantId company, String host) {
        NotProven no = refusal(company, "https://" + host + "/");
        return no.why() + " " + no.advice().replace(host, "HOST");
    }
}
