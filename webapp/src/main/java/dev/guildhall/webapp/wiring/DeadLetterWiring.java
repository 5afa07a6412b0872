package dev.guildhall.webapp.wiring;

import dev.guildhall.adapter.out.jpa.JpaAdapter;
import dev.guildhall.adapter.out.local.LocalRunSignals;
import dev.guildhall.application.audit.AuditTrail;
import dev.guildhall.application.deadletter.DeadLetterUseCases;
import dev.guildhall.application.deadletter.in.DiscardDeadLetter;
import dev.guildhall.application.deadletter.in.ListDeadLetters;
import dev.guildhall.application.deadletter.in.RetryDeadLetter;
import dev.guildhall.application.deadletter.in.ShowDeadLetter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The use cases of dead letters. */
@ApplicationScoped
public class DeadLetterWiring {

    @Produces
    @Singleton
    DeadLetterUseCases useCases(JpaAdapter jpa, LocalRunSignals signals, AuditTrail trail) {
        return new DeadLetterUseCases(jpa.deadLetters(), signals, jpa.transactions(), trail);
    }

    @Produces
    @Singleton
    ListDeadLetters listDeadLetters(DeadLetterUseCases useCases) {
        return useCases.listDeadLetters();
    }

    @Produces
    @Singleton
    ShowDeadLetter showDeadLetter(DeadLetterUseCases useCases) {
        return useCases.showDeadLetter();
    }

    @Produces
    @Singleton
    RetryDeadLetter retryDeadLetter(DeadLetterUseCases useCases) {
        return useCases.retryDeadLetter();
    }

    @Produces
    @Singleton
    DiscardDeadLetter discardDeadLetter(DeadLetterUseCases useCases) {
        return useCases.discardDeadLetter();
    }
}
