package dev.guildhall.adapter.out.tools.testing;

/**
 * A request that a scripted tool got.
 *
 * @param path such as {@code /refund}; what ends in {@code /compensate} makes good
 * @param token bearer token; empty text when there was none
 * @param key idempotency key; empty text when there was none
 * @param secret header {@code X-Api-Key}; empty text when there was none
 * @param attempt how many requests with this path and key there have been, this one included
 */
public record Asked(String path, String token, String key, String secret, int attempt, String body) {

    /** Whether an earlier effect is to be made good. */
    public boolean isCompensation() {
        return path.endsWith("/compensate");
    }
}
