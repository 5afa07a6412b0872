package dev.guildhall.webapp.wiring;

import dev.guildhall.adapter.out.llm.demo.DemoModelGateway;
import dev.guildhall.application.run.out.ModelGateway;
import dev.guildhall.config.Settings;
import dev.guildhall.webapp.metrics.MeasuredModels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** The models that employees think with. */
@ApplicationScoped
public class ModelWiring {

    /** Slow enough to be seen, fast enough not to bore. */
    private static final Duration DEMO_PAUSE = Duration.ofMillis(15);

    @Produces
    @Singleton
    ModelGateway models(Settings settings, MetricRegistry registry) {
        return new MeasuredModels(new DemoModelGateway(DEMO_PAUSE), registry);
    }
}
