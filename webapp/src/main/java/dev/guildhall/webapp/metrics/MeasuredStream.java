package dev.guildhall.webapp.metrics;

import dev.guildhall.application.run.out.ModelChunk;
import dev.guildhall.application.run.out.ModelFailure;
import dev.guildhall.application.run.out.ModelStream;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Timer;

/** Times one call: to its first piece, and to its end. */
final class MeasuredStream implements ModelStream {

    private final ModelStream stream;
    private final Timer.Context first;
    private final Timer.Context whole;
    private final Consumer<ModelFailure> failed;
    private boolean begun;

    MeasuredStream(ModelStream stream, MetricRegistry registry, Consumer<ModelFailure> failed) {
        this.stream = stream;
        this.first = registry.timer("guildhall_model_first_piece").time();
        this.whole = registry.timer("guildhall_model_call").time();
        this.failed = failed;
    }

    @Override
    public List<ModelChunk> next(Duration gather) {
        try {
            List<ModelChunk> chunks = stream.next(gather);
            if (!begun) {
                begun = true;
                first.stop();
            }
            if (chunks.getLast() instanceof ModelChunk.Done) {
                whole.stop();
            }
            return chunks;
        } catch (ModelFailure failure) {
            failed.accept(failure);
            throw failure;
        }
    }

    @Override
    public void close() {
        stream.close();
    }
}
