package dev.guildhall.webapp.wiring;

import dev.guildhall.adapter.in.faces.support.UiFacts;
import dev.guildhall.config.ModelProvider;
import dev.guildhall.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What pages tell about the installation. */
@ApplicationScoped
public class UiWiring {

    @Produces
    @Singleton
    UiFacts facts(Settings settings) {
        boolean demo = settings.model().provider() == ModelProvider.DEMO;
        String version = UiWiring.class.getPackage().getImplementationVersion();
        return new UiFacts() {
            @Override
            public boolean demoModel() {
                return demo;
            }

            @Override
            public String version() {
                return version == null ? "development" : version;
            }
        };
    }
}
