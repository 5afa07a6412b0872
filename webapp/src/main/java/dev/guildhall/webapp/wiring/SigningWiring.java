package dev.guildhall.webapp.wiring;

import dev.guildhall.adapter.out.jpa.JpaAdapter;
import dev.guildhall.adapter.out.security.PlatformKeys;
import dev.guildhall.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The keys that sign, opened before anything else and looked at again and again. */
@ApplicationScoped
public class SigningWiring {

    /** Longer than any token lives, those of runs included, so that a rotated key outlives what it signed. */
    static final Duration TOKEN_LIFETIME = Duration.ofHours(1);

    private static final Logger LOG = System.getLogger(SigningWiring.class.getName());
    private static final Duration EVERY = Duration.ofSeconds(10);

    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("signing-keys").factory());

    @Produces
    @Singleton
    PlatformKeys keys(JpaAdapter jpa, Settings settings, InstantSource clock) {
        return PlatformKeys.open(
                jpa.signingKeys(), settings.secretKeyFile(), settings.dataDir(), TOKEN_LIFETIME, clock.instant());
    }

    /** A key that does not open stops the start, not the first sign-in or the hundredth action. */
    void start(@Observes Startup startup, PlatformKeys keys, InstantSource clock) {
        Runnable look = () -> refresh(keys, clock);
        // Stopping the clockwork ends it; a look never fails.
        Future<?> _ = clockwork.scheduleWithFixedDelay(look, EVERY.toSeconds(), EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    void stop(@Observes Shutdown shutdown) {
        clockwork.shutdownNow();
    }

    /** What is in memory goes on to be used when the store cannot be reached. */
    private static void refresh(PlatformKeys keys, InstantSource clock) {
        try {
            keys.refresh(clock.instant());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the signing keys could not be looked at again", e);
        }
    }
}
