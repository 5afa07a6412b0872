package dev.guildhall.webapp.metrics;

import dev.guildhall.application.run.out.ModelFailure;
import dev.guildhall.application.run.out.ModelGateway;
import dev.guildhall.application.run.out.ModelRequest;
import dev.guildhall.application.run.out.ModelStream;
import dev.guildhall.domain.agent.ModelTier;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Counts and times the calls of another gateway. */
public final class MeasuredModels implements ModelGateway {

    private final ModelGateway models;
    private final MetricRegistry registry;

    /**
     * @param models does the work
     * @param registry where it is counted
     */
    public MeasuredModels(ModelGateway models, MetricRegistry registry) {
        this.models = models;
        this.registry = registry;
    }

    @Override
    public ModelStream open(ModelRequest request) {
        registry.counter("guildhall_model_calls").inc();
        try {
            return new MeasuredStream(models.open(request), registry, this::failed);
        } catch (ModelFailure failure) {
            failed(failure);
            throw failure;
        }
    }

    private void failed(ModelFailure failure) {
        registry.counter(
                        "guildhall_model_failures",
                        new Tag("kind", failure.kind().name()))
                .inc();
    }

    @Override
    public String modelFor(ModelTier tier) {
        return models.modelFor(tier);
    }
}
