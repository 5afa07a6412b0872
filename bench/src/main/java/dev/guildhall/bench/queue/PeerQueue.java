package dev.guildhall.bench.queue;

import dev.guildhall.bench.peer.NodePeer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;

/** A job queue in another process; it runs laps by itself and reports its times. */
public final class PeerQueue implements Contender {

    private final String id;
    private final String how;
    private final NodePeer peer;
    private final boolean inBatches;

    /**
     * @param how what exactly it does
     * @param inBatches enqueue a batch per commit instead of one job
     */
    public PeerQueue(String id, String how, NodePeer peer, boolean inBatches) {
        this.id = id;
        this.how = how;
        this.peer = peer;
        this.inBatches = inBatches;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String how() {
        return peer.version() + ": " + how;
    }

    @Override
    public ProcessHandle process() {
        return peer.process();
    }

    @Override
    public Lap lap(Load load) throws IOException {
        JsonObject times = peer.call(Json.createObjectBuilder()
                .add("command", "lap")
                .add("jobs", load.jobs())
                .add("concurrency", load.concurrency())
                .add("batch", load.batch())
                .add("bulk", inBatches)
                .build());
        return new Lap(
                load.jobs(),
                Math.round(times.getJsonNumber("enqueueMillis").doubleValue() * 1e6),
                Math.round(times.getJsonNumber("drainMillis").doubleValue() * 1e6));
    }
}
