package dev.guildhall.archtests.samples.adapter.out.jpa;

/** What another adapter should not know. */
public final class Neighbour {}
