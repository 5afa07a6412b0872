package dev.guildhall.adapter.out.llm.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.out.llm.stream.StreamLimits;
import dev.guildhall.adapter.out.llm.testing.Asked;
import dev.guildhall.adapter.out.llm.testing.Heard;
import dev.guildhall.adapter.out.llm.testing.ModelWire;
import dev.guildhall.adapter.out.llm.testing.Reply;
import dev.guildhall.adapter.out.llm.testing.ScriptedModelServer;
import dev.guildhall.application.run.out.ModelFailure;
import dev.guildhall.application.run.out.ModelFailure.Kind;
import dev.guildhall.application.run.out.ModelRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Timeout;

/** How a provider is tested: real HTTP against a scripted server. */
@Timeout(30)
abstract class ProviderFixture {

    static final Duration LONG = Duration.ofSeconds(20);
    static final Duration SHORT = Duration.ofSeconds(1);
    static final StreamLimits PATIENT = new StreamLimits(LONG, LONG, 1 << 20, 4 << 20);

    final Executor threads = Executors.newVirtualThreadPerTaskExecutor();

    abstract ModelWire wire();

    abstract LangChain4jModelGateway gateway(Endpoint endpoint, Executor executor);

    /** A gateway to a server that does this. */
    LangChain4jModelGateway gateway(URI url, StreamLimits limits) {
        return gateway(
                new Endpoint(Optional.of(url), Optional.of("sk-test"), "scripted", 512, Duration.ofSeconds(5), limits),
                threads);
    }

    Heard hear(Reply reply) {
        return hear(reply, PATIENT);
    }

    Heard hear(Reply reply, StreamLimits limits) {
        try (ScriptedModelServer server = ScriptedModelServer.always(reply);
                LangChain4jModelGateway gateway = gateway(server.url(), limits)) {
            return Heard.all(gateway.open(Requests.simple("Hello?")));
        }
    }

    /** What the server is asked when this request is made. */
    Asked asked(ModelRequest request) {
        try (ScriptedModelServer server = ScriptedModelServer.always(wire().answer("ok"));
                LangChain4jModelGateway gateway = gateway(server.url(), PATIENT)) {
            assertThat(Heard.all(gateway.open(request)).text()).isEqualTo("ok");
            return server.asked().getFirst();
        }
    }

    static void assertFailed(Heard heard, Kind kind, String textBefore) {
        assertThat(heard.failure().map(ModelFailure::kind)).contains(kind);
        assertThat(heard.text()).isEqualTo(textBefore);
    }
}
