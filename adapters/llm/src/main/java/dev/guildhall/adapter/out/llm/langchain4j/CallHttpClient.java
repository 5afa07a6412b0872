package dev.guildhall.adapter.out.llm.langchain4j;

import dev.guildhall.application.run.out.ModelFailure;
import dev.guildhall.application.run.out.ModelFailure.Kind;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Sends LangChain4j's requests and reads the answers, all on the calling thread. Failures go straight to the call's
 * queue: on the way through LangChain4j they would lose status and headers.
 */
final class CallHttpClient implements HttpClient {

    private static final int MAX_ERROR_BODY = 16_384;

    private final java.net.http.HttpClient http;
    private final Vendor vendor;
    private final InstantSource clock;

    CallHttpClient(java.net.http.HttpClient http, Vendor vendor, InstantSource clock) {
        this.http = http;
        this.vendor = vendor;
        this.clock = clock;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        throw new UnsupportedOperationException("only streams are used");
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        HttpCall call = HttpCall.CURRENT.get();
        try {
            HttpResponse<InputStream> response = http.send(translated(request), head -> new BodyStream());
            call.receiving(response.body());
            if (response.statusCode() / 100 == 2) {
                receive(response, parser, new CheckedListener(call, input(call, response), listener));
            } else {
                call.queue().fail(refusal(response));
            }
        } catch (IOException e) {
            call.queue().fail(Failures.ofConnecting(e));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            call.queue().fail(Failures.of(Kind.CANCELLED, "interrupted before the answer began"));
        }
    }

    private static WatchedInput input(HttpCall call, HttpResponse<InputStream> response) {
        return new WatchedInput(response.body(), call.queue()::touch);
    }

    private static void receive(
            HttpResponse<InputStream> response, ServerSentEventParser parser, CheckedListener listener) {
        listener.onOpen(SuccessfulHttpResponse.builder()
                .statusCode(response.statusCode())
                .headers(response.headers().map())
                .build());
        parser.parse(listener.input(), listener);
        listener.onClose();
    }

    private ModelFailure refusal(HttpResponse<InputStream> response) throws IOException {
        int status = response.statusCode();
        // Only Google says something there that its status and headers do not.
        String body = status == 400 || status == 429
                ? new String(response.body().readNBytes(MAX_ERROR_BODY), StandardCharsets.UTF_8)
                : "";
        Optional<Duration> retryAfter = RetryAfter.in(response.headers(), body, clock);
        return Failures.ofStatus(status, retryAfter, body);
    }

    private java.net.http.HttpRequest translated(HttpRequest request) {
        java.net.http.HttpRequest.Builder builder = java.net.http.HttpRequest.newBuilder(URI.create(request.url()));
        request.headers().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        return builder.POST(BodyPublishers.ofString(vendor.body(request.body())))
                .build();
    }
}
