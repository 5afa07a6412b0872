package dev.guildhall.bench.pickup;

import dev.guildhall.bench.peer.NodePeer;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A job queue in another process; it enqueues and works in that process and reports its times. */
public final class PeerPickUp implements PickUp {

    private final String name;
    private final String how;
    private final NodePeer peer;

    /**
     * @param name of its series
     * @param how what exactly is measured
     */
    public PeerPickUp(String name, String how, NodePeer peer) {
        this.name = name;
        this.how = how;
        this.peer = peer;
    }

    @Override
    public String how() {
        return peer.version() + ": " + how;
    }

    @Override
    public Map<String, List<Double>> measure(Pace pace, long seed) throws IOException {
        List<Double> millis = peer.call(Json.createObjectBuilder()
                        .add("command", "pickUp")
                        .add("samples", pace.samples())
                        .add("warmUp", pace.warmUp())
                        .add("minPauseMillis", pace.minPauseMillis())
                        .add("maxPauseMillis", pace.maxPauseMillis())
                        .build())
                .getJsonArray("millis")
                .getValuesAs(JsonNumber::doubleValue);
        return Map.of(name, millis);
    }
}
