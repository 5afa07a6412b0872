package dev.guildhall.adapter.in.worker;

/** The workers of other nodes. */
@FunctionalInterface
public interface Peers {

    /** There are none. */
    Peers NONE = () -> {};

    /** Tells them that there are due runs which this node does not take. May fail; they look from time to time anyway. */
    void ring();
}
