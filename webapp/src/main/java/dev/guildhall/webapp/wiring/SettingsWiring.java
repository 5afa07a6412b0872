package dev.guildhall.webapp.wiring;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.guildhall.application.context.IdSource;
import dev.guildhall.application.context.Transport;
import dev.guildhall.config.Settings;
import dev.guildhall.config.Sources;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;

/** Settings, and the sources of time and identity. */
@ApplicationScoped
public class SettingsWiring {

    /** All settings, checked; an unsafe or unknown one stops the start. */
    @Produces
    @Singleton
    Settings settings() {
        return Settings.from(Sources.ofProcess());
    }

    /** Over TLS only, if that is what the address says that people are told. */
    @Produces
    @Singleton
    Transport transport(Settings settings) {
        return new Transport(settings.mail()
                .publicUrl()
                .filter(url -> url.getScheme().equalsIgnoreCase("https"))
                .isPresent());
    }

    /** The system's clock in microseconds: what the database keeps, so that an answer reads the same before and after. */
    @Produces
    @Singleton
    InstantSource clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }

    /** UUIDv7 from the clock and a cryptographic random source, monotonic within this process. */
    @Produces
    @Singleton
    IdSource ids() {
        return UuidCreator::getTimeOrderedEpoch;
    }
}
