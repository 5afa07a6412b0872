package dev.guildhall.domain.tenant;

/**
 * What a tenant may use on its plan.
 *
 * @param seats how many members may belong to it, with those who are invited
 * @param employees how many it may have hired at a time
 * @param engines its share of the engines
 * @param rate how often its callers may ask, all of them together
 * @param storageBytes how much its artifacts may take
 * @param monthlyRuns how many runs may be asked for in a calendar month (UTC); runs that its employees delegate count too
 */
public record PlanLimits(
        int seats, int employees, EngineShare engines, RateLimit rate, long storageBytes, int monthlyRuns) {}
