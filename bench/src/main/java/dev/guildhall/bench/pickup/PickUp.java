package dev.guildhall.bench.pickup;

import java.util.List;
import java.util.Map;

/** Somebody whose pick-up is measured. */
public interface PickUp {

    /** What exactly is measured. */
    String how();

    /**
     * Measures for a while.
     *
     * @return milliseconds of each sample; more than one series when the start can be seen in more than one way
     */
    Map<String, List<Double>> measure(Pace pace, long seed) throws Exception;
}
