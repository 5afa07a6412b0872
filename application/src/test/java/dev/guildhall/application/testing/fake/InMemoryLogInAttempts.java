package dev.guildhall.application.testing.fake;

import dev.guildhall.application.crosstenant.LogInAttempts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Failed log-ins in memory. */
public final class InMemoryLogInAttempts implements LogInAttempts {

    private final Map<String, List<Instant>> failures = new HashMap<>();

    @Override
    public synchronized Optional<Duration> waitFor(String key, int limit, Duration window, Instant now) {
        List<Instant> counted = failures.getOrDefault(key, List.of()).stream()
                .filter(failure -> failure.isAfter(now.minus(window)))
                .sorted()
                .toList();
        if (counted.size() < limit) {
            return Optional.empty();
        }
        Instant leaves = counted.get(counted.size() - limit);
        return Optional.of(Duration.between(now, leaves.plus(window)));
    }

    @Override
    public synchronized void failed(String key, Instant now) {
        failures.computeIfAbsent(key, _ -> new ArrayList<>()).add(now);
    }

    @Override
    public synchronized void succeeded(String key) {
        failures.remove(key);
    }
}
