package dev.guildhall.bench.queue;

/**
 * What each contender has to do in a lap.
 *
 * @param jobs how many
 * @param concurrency how many clients enqueue, then how many work, on as many connections
 * @param batch most that one worker claims at once
 */
public record Load(int jobs, int concurrency, int batch) {}
