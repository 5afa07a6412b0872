package dev.guildhall.adapter.out.llm.langchain4j;

import dev.guildhall.application.run.out.ModelFailure.Kind;
import dev.guildhall.application.run.out.ModelGateway;
import dev.guildhall.application.run.out.ModelRequest;
import dev.guildhall.application.run.out.ModelStream;
import dev.guildhall.domain.agent.ModelTier;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/**
 * The model of a real provider. Nothing is retried here: whether a call may be repeated is known above. Each call holds
 * one thread of the executor while it lasts. Usage is reported under the model's configured name, because providers
 * answer with names of versions that no price list has.
 */
public final class LangChain4jModelGateway implements ModelGateway, AutoCloseable {

    private final Endpoint endpoint;
    private final Vendor vendor;
    private final Executor executor;
    private final HttpClient http;
    private final StreamingChatModel model;

    private LangChain4jModelGateway(Endpoint endpoint, Vendor vendor, Executor executor) {
        this.endpoint = endpoint;
        this.vendor = vendor;
        this.executor = executor;
        // Small servers stumble over the offer to upgrade that version 2 makes on unencrypted connections.
        this.http = HttpClient.newBuilder()
                .version(endpoint.isEncrypted() ? Version.HTTP_2 : Version.HTTP_1_1)
                .connectTimeout(endpoint.connectTimeout())
                .build();
        CallHttpClient client = new CallHttpClient(http, vendor, InstantSource.system());
        this.model = vendor.model(endpoint, new CallHttpClientBuilder(client));
    }

    /** OpenAI or any server that speaks its chat completions. */
    public static LangChain4jModelGateway openAi(Endpoint endpoint, Executor executor) {
        return new LangChain4jModelGateway(endpoint, new OpenAiVendor(), executor);
    }

    /** Anthropic. */
    public static LangChain4jModelGateway anthropic(Endpoint endpoint, Executor executor) {
        return new LangChain4jModelGateway(endpoint, new AnthropicVendor(), executor);
    }

    /** Google's Gemini API. */
    public static LangChain4jModelGateway gemini(Endpoint endpoint, Executor executor) {
        return new LangChain4jModelGateway(endpoint, new GeminiVendor(), executor);
    }

    /** Ollama. */
    public static LangChain4jModelGateway ollama(Endpoint endpoint, Executor executor) {
        return new LangChain4jModelGateway(endpoint, new OllamaVendor(), executor);
    }

    @Override
    public ModelStream open(ModelRequest request) {
        HttpCall call = new HttpCall(endpoint.limits(), vendor.reader());
        ChatRequest prompt = Prompts.of(request, vendor.attributesOfToolCalls());
        Receiver receiver = new Receiver(call.queue(), vendor, endpoint.model(), request.kept());
        try {
            executor.execute(() -> call.run(() -> model.chat(prompt, receiver)));
        } catch (RejectedExecutionException e) {
            throw Failures.of(
                    Kind.UNAVAILABLE,
                    "no thread for a model call: " + e.getClass().getSimpleName());
        }
        return call.queue();
    }

    @Override
    public String modelFor(ModelTier tier) {
        return endpoint.model();
    }

    /** Ends all calls. */
    @Override
    public void close() {
        http.shutdownNow();
    }
}
