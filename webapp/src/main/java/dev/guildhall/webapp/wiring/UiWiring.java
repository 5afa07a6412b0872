package dev.guildhall.webapp.wiring;

import dev.guildhall.adapter.in.faces.support.UiFacts;
import dev.guildhall.config.ModelProvider;
import dev.guildhall.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What pages tell about the installation. */
@ApplicationScoped
public class UiWiring {

    @Produces
    @Singleton
    UiFacts facts(Settings settings, @ConfigProperty(name = "guildhall.version") String version) {
        boolean demo = settings.model().provider() == ModelProvider.DEMO;
        return new UiFacts() {
            @Override
            public boolean demoModel() {
                return demo;
            }

            @Override
            public String version() {
                return version;
            }
        };
    }
}
