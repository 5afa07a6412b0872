package dev.guildhall.adapter.out.tools.fetch;

import dev.guildhall.adapter.out.tools.ToolFailure;
import dev.guildhall.adapter.out.tools.http.HttpCaller;
import dev.guildhall.application.companysignin.out.NotProven;
import dev.guildhall.application.companysignin.out.NotProven.Why;
import dev.guildhall.application.companysignin.out.SignInLine;
import dev.guildhall.domain.access.MailDomain;
import dev.guildhall.domain.shared.TenantId;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.apache.hc.core5.net.WWWFormCodec;

/**
 * The way to sign-in servers: TLS and public addresses, except for hosts that the operator has named for a company. Names
 * are resolved once for each connection, which then goes to the address that was checked.
 */
public final class GuardedSignInLine implements SignInLine {

    private static final int MAX_BYTES = 1 << 18;
    private static final long PATIENCE_SECONDS = 10;
    private static final Set<Integer> PORTS = Set.of(443, 8443);

    private final HttpCaller outside;
    private final HttpCaller inside;
    private final Map<String, Set<MailDomain>> internal;
    private final Function<MailDomain, Optional<TenantId>> companies;

    /**
     * @param internal hosts with their ports, such as {@code id.corp.example:443}, whose addresses may be internal and that
     *     may be asked without TLS, and the mail domains whose companies may
     * @param companies to which company a mail domain was confirmed
     * @param forbidden ranges of addresses that no other host may have either, such as {@code 198.51.7.0/24}
     */
    public GuardedSignInLine(
            Map<String, Set<MailDomain>> internal,
            Function<MailDomain, Optional<TenantId>> companies,
            List<String> forbidden) {
        this(SystemDefaultDnsResolver.INSTANCE, PublicAddresses.without(forbidden), internal, companies);
    }

    GuardedSignInLine(
            DnsResolver names,
            Predicate<InetAddress> allowed,
            Map<String, Set<MailDomain>> internal,
            Function<MailDomain, Optional<TenantId>> companies) {
        this.outside = new HttpCaller(new GuardedDns(names, allowed));
        this.inside = new HttpCaller(names);
        this.internal = Map.copyOf(internal);
        this.companies = companies;
    }

    @Override
    public Answer get(TenantId company, String address) {
        boolean named = isNamed(company, address);
        return send(named, new HttpGet(checked(named, address)));
    }

    @Override
    public Answer post(TenantId company, String address, Map<String, String> form, Optional<Identification> user) {
        boolean named = isNamed(company, address);
        HttpPost request = new HttpPost(checked(named, address));
        List<BasicNameValuePair> fields = form.entrySet().stream()
                .map(field -> new BasicNameValuePair(field.getKey(), field.getValue()))
                .toList();
        request.setEntity(new StringEntity(
                WWWFormCodec.format(fields, StandardCharsets.UTF_8), ContentType.APPLICATION_FORM_URLENCODED));
        user.ifPresent(us -> request.setHeader(HttpHeaders.AUTHORIZATION, "Basic " + basic(us)));
        return send(named, request);
    }

    /** Both parts are encoded as in a form first (RFC 6749, section 2.3.1). */
    private static String basic(Identification us) {
        String pair = URLEncoder.encode(us.name(), StandardCharsets.UTF_8) + ":"
                + URLEncoder.encode(us.secret(), StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.US_ASCII));
    }

    private static URI checked(boolean named, String address) {
        try {
            URI url = URI.create(address);
            String host = String.valueOf(url.getHost()).toLowerCase(Locale.ROOT);
            if (!named && !"https".equalsIgnoreCase(url.getScheme())) {
                throw unfit("The address " + address + " must begin with https://.");
            }
            Set<Integer> ports = named ? Set.of(portOf(url)) : PORTS;
            return new FetchRules(Set.of(host), ports).check(address);
        } catch (ToolFailure | IllegalArgumentException e) {
            throw new NotProven(Why.UNFIT, "The address " + address + " cannot be asked. " + e.getMessage(), e);
        }
    }

    private boolean isNamed(TenantId company, String address) {
        try {
            URI url = URI.create(address);
            String host = String.valueOf(url.getHost()).toLowerCase(Locale.ROOT) + ":" + portOf(url);
            return internal.getOrDefault(host, Set.of()).stream()
                    .anyMatch(domain ->
                            companies.apply(domain).filter(company::equals).isPresent());
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static int portOf(URI url) {
        return url.getPort() >= 0 ? url.getPort() : "http".equalsIgnoreCase(url.getScheme()) ? 80 : 443;
    }

    private Answer send(boolean named, HttpUriRequestBase request) {
        request.setHeader(HttpHeaders.ACCEPT, "application/json");
        String host = request.getAuthority().getHostName();
        try {
            var answer = withinTime(stop -> (named ? inside : outside).send(request, MAX_BYTES, stop));
            return new Answer(answer.status(), answer.text());
        } catch (UnknownHostException e) {
            // One answer for both: it must not tell which names there are inside.
            throw new NotProven(Why.UNREACHABLE, "There is no host " + host + " on the public internet.", e);
        } catch (SSLException e) {
            throw new NotProven(Why.UNREACHABLE, "The host " + host + " cannot prove who it is (TLS).", e);
        } catch (IOException e) {
            throw new NotProven(Why.UNREACHABLE, "The host " + host + " does not answer.", e);
        } catch (ToolFailure e) {
            throw new NotProven(Why.UNFIT, "What the host " + host + " answers is too long.", e);
        }
    }

    @FunctionalInterface
    private interface Exchange<T> {
        T run(Consumer<Runnable> onCancel) throws ToolFailure, IOException;
    }

    /** Each single byte may come in time and the whole not: the exchange is ended from outside. */
    private static <T> T withinTime(Exchange<T> exchange) throws ToolFailure, IOException {
        CompletableFuture<Runnable> end = new CompletableFuture<>();
        CompletableFuture<Void> alarm = end.thenAcceptAsync(
                Runnable::run, CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS));
        try {
            return exchange.run(end::complete);
        } finally {
            alarm.cancel(false);
        }
    }

    private static NotProven unfit(String advice) {
        return new NotProven(Why.UNFIT, advice);
    }
}
