package dev.guildhall.adapter.in.faces.marketplace;

/**
 * A link that narrows the list.
 *
 * @param count how many listings it leads to
 * @param href address with the filter set, or without it when it is active
 */
public record Facet(String label, int count, boolean active, String href) {}
