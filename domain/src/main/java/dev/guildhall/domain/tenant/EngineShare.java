package dev.guildhall.domain.tenant;

/**
 * A tenant's share of the engines.
 *
 * @param weight how many places it gets for each place of a tenant with weight 1, when places are short
 * @param concurrency how many of its runs may be driven at a time, on all nodes together
 * @param queueLength how many of its own requests may wait to be started
 */
public record EngineShare(int weight, int concurrency, int queueLength) {}
