package dev.guildhall.adapter.in.rest.support;

/** A view that knows which version of its thing it shows. */
public interface Versioned {

    /** Counts the changes of the thing. */
    long revision();
}
