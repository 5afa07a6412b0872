package dev.guildhall.adapter.out.tools.http;

import dev.guildhall.adapter.out.tools.ToolFailure;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.util.Timeout;

/**
 * Sends one request over one new connection and reads the answer up to a limit. Follows no redirect, keeps no cookie, sends
 * no password of its own, uses no proxy and repeats nothing.
 */
public final class HttpCaller {

    private static final Timeout CONNECT = Timeout.ofSeconds(5);
    private static final int MOST_CONNECTIONS = 2_000;

    private final CloseableHttpClient client;

    /** @param dns asked once for each connection, which then goes to one of the addresses it gave */
    public HttpCaller(DnsResolver dns) {
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(dns)
                        .setMaxConnTotal(MOST_CONNECTIONS)
                        .setMaxConnPerRoute(MOST_CONNECTIONS)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(CONNECT)
                                .build())
                        .setDefaultTlsConfig(
                                TlsConfig.custom().setHandshakeTimeout(CONNECT).build())
                        .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom().setProtocolUpgradeEnabled(false).build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent("Guildhall")
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .build();
    }

    /**
     * Sends a request.
     *
     * @param maxBytes longest body that is read
     * @param onCancel is given what ends the exchange early
     * @throws ToolFailure when the answer is too long
     * @throws IOException when there is no whole answer
     */
    public Answer send(HttpUriRequestBase request, int maxBytes, Consumer<Runnable> onCancel)
            throws ToolFailure, IOException {
        onCancel.accept(request::cancel);
        try {
            return client.execute(request, response -> read(request, response, maxBytes));
        } catch (TooLong _) {
            throw ToolFailure.lasting("The answer is longer than " + maxBytes + " bytes and was not read.");
        }
    }

    private static Answer read(HttpUriRequestBase request, ClassicHttpResponse response, int maxBytes)
            throws IOException {
        HttpEntity entity = response.getEntity();
        byte[] body = entity == null ? new byte[0] : entity.getContent().readNBytes(maxBytes + 1);
        if (body.length > maxBytes) {
            // Closing alone would read the rest, however long it is.
            request.cancel();
            throw new TooLong();
        }
        Header location = response.getFirstHeader(HttpHeaders.LOCATION);
        return new Answer(
                response.getCode(),
                Optional.ofNullable(entity).map(HttpEntity::getContentType).map(ContentType::parseLenient),
                Optional.ofNullable(location).map(Header::getValue),
                new Answer.Body(body));
    }

    private static final class TooLong extends IOException {}
}
