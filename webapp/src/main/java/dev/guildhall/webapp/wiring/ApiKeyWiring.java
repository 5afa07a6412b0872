package dev.guildhall.webapp.wiring;

import dev.guildhall.adapter.out.jpa.JpaAdapter;
import dev.guildhall.adapter.out.security.RandomSecretTokens;
import dev.guildhall.application.apikey.ApiKeyPorts;
import dev.guildhall.application.apikey.ApiKeyUseCases;
import dev.guildhall.application.apikey.in.AddApiKey;
import dev.guildhall.application.apikey.in.ListApiKeys;
import dev.guildhall.application.apikey.in.RevokeApiKey;
import dev.guildhall.application.apikey.in.RotateApiKey;
import dev.guildhall.application.audit.AuditTrail;
import dev.guildhall.application.context.IdSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The use cases of API keys. */
@ApplicationScoped
public class ApiKeyWiring {

    @Produces
    @Singleton
    ApiKeyUseCases useCases(JpaAdapter jpa, InstantSource clock, IdSource ids, AuditTrail trail) {
        return new ApiKeyUseCases(new ApiKeyPorts(
                jpa.transactions(),
                jpa.people().apiKeys(),
                jpa.people().memberships(),
                jpa.members(),
                jpa.people().serviceAccounts(),
                new RandomSecretTokens(),
                clock,
                ids,
                trail));
    }

    @Produces
    @Singleton
    AddApiKey addApiKey(ApiKeyUseCases useCases) {
        return useCases.addApiKey();
    }

    @Produces
    @Singleton
    ListApiKeys listApiKeys(ApiKeyUseCases useCases) {
        return useCases.listApiKeys();
    }

    @Produces
    @Singleton
    RotateApiKey rotateApiKey(ApiKeyUseCases useCases) {
        return useCases.rotateApiKey();
    }

    @Produces
    @Singleton
    RevokeApiKey revokeApiKey(ApiKeyUseCases useCases) {
        return useCases.revokeApiKey();
    }
}
