package dev.guildhall.adapter.out.llm;

import dev.guildhall.adapter.out.llm.demo.DemoModelGateway;
import dev.guildhall.adapter.out.llm.langchain4j.Endpoint;
import dev.guildhall.adapter.out.llm.langchain4j.LangChain4jModelGateway;
import dev.guildhall.application.run.out.ModelGateway;
import java.util.concurrent.Executor;

/** Makes the gateway that settings ask for. */
public final class ModelGateways {

    private ModelGateways() {}

    /**
     * The gateway. One that is {@link AutoCloseable} holds connections and wants to be closed in the end.
     *
     * @param executor gives each call of a real provider a thread for as long as it lasts, so it should make virtual ones
     */
    public static ModelGateway of(ModelSettings settings, Executor executor) {
        return switch (settings.provider()) {
            case DEMO -> new DemoModelGateway(settings.demoPause());
            case OPENAI -> LangChain4jModelGateway.openAi(endpoint(settings, "gpt-5-mini"), executor);
            case ANTHROPIC -> LangChain4jModelGateway.anthropic(endpoint(settings, "claude-sonnet-4-6"), executor);
            case GEMINI -> LangChain4jModelGateway.gemini(endpoint(settings, "gemini-3.5-flash"), executor);
            case OLLAMA -> LangChain4jModelGateway.ollama(endpoint(settings, "qwen3"), executor);
        };
    }

    private static Endpoint endpoint(ModelSettings settings, String usualModel) {
        return new Endpoint(
                settings.baseUrl(),
                settings.apiKey(),
                settings.model().orElse(usualModel),
                settings.maxOutputTokens(),
                settings.connectTimeout(),
                settings.limits());
    }
}
