package dev.guildhall.webapp.wiring;

import dev.guildhall.adapter.out.llm.ModelGateways;
import dev.guildhall.adapter.out.llm.ModelSettings;
import dev.guildhall.application.run.out.ModelGateway;
import dev.guildhall.config.ModelProvider;
import dev.guildhall.config.Secret;
import dev.guildhall.config.Settings;
import dev.guildhall.webapp.metrics.MeasuredModels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import org.eclipse.microprofile.metrics.MetricRegistry;

/**
 * The models that employees think with. They are not closed when the server stops: a call that breaks would end its run as
 * failed, while one that dies with the process is continued by the next engine.
 */
@ApplicationScoped
public class ModelWiring {

    @Produces
    @Singleton
    ModelGateway models(Settings settings, MetricRegistry registry) {
        return new MeasuredModels(ModelGateways.of(modelSettings(settings.model()), threads()), registry);
    }

    private static Executor threads() {
        ThreadFactory factory = Thread.ofVirtual().name("model-", 0).factory();
        return call -> factory.newThread(call).start();
    }

    private static ModelSettings modelSettings(dev.guildhall.config.ModelSettings chosen) {
        return ModelSettings.of(
                provider(chosen.provider()), chosen.baseUrl(), chosen.apiKey().map(Secret::value), chosen.name());
    }

    private static dev.guildhall.adapter.out.llm.ModelProvider provider(ModelProvider provider) {
        return switch (provider) {
            case DEMO -> dev.guildhall.adapter.out.llm.ModelProvider.DEMO;
            case OPENAI -> dev.guildhall.adapter.out.llm.ModelProvider.OPENAI;
            case ANTHROPIC -> dev.guildhall.adapter.out.llm.ModelProvider.ANTHROPIC;
            case GEMINI -> dev.guildhall.adapter.out.llm.ModelProvider.GEMINI;
            case OLLAMA -> dev.guildhall.adapter.out.llm.ModelProvider.OLLAMA;
        };
    }
}
