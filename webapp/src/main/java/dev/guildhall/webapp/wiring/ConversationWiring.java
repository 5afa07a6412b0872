package dev.guildhall.webapp.wiring;

import dev.guildhall.adapter.out.jpa.JpaAdapter;
import dev.guildhall.application.context.IdSource;
import dev.guildhall.application.conversation.ConversationPorts;
import dev.guildhall.application.conversation.ConversationUseCases;
import dev.guildhall.application.conversation.in.ListConversations;
import dev.guildhall.application.conversation.in.ListMessages;
import dev.guildhall.application.conversation.in.SendMessage;
import dev.guildhall.application.run.RunPorts;
import dev.guildhall.application.usage.UsageUseCases;
import dev.guildhall.application.usage.in.ListUsageEntries;
import dev.guildhall.application.usage.in.ReportUsage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The use cases of conversations and usage. */
@ApplicationScoped
public class ConversationWiring {

    @Produces
    @Singleton
    ConversationUseCases conversations(JpaAdapter jpa, RunPorts runs, InstantSource clock, IdSource ids) {
        return new ConversationUseCases(new ConversationPorts(
                jpa.transactions(),
                jpa.employees(),
                jpa.conversations(),
                jpa.runs(),
                runs.starter(),
                jpa.idempotency(),
                clock,
                ids));
    }

    @Produces
    @Singleton
    SendMessage sendMessage(ConversationUseCases useCases) {
        return useCases.sendMessage();
    }

    @Produces
    @Singleton
    ListMessages listMessages(ConversationUseCases useCases) {
        return useCases.listMessages();
    }

    @Produces
    @Singleton
    ListConversations listConversations(ConversationUseCases useCases) {
        return useCases.listConversations();
    }

    @Produces
    @Singleton
    UsageUseCases usage(JpaAdapter jpa) {
        return new UsageUseCases(jpa.transactions(), jpa.usage());
    }

    @Produces
    @Singleton
    ReportUsage reportUsage(UsageUseCases useCases) {
        return useCases.reportUsage();
    }

    @Produces
    @Singleton
    ListUsageEntries listUsageEntries(UsageUseCases useCases) {
        return useCases.listUsageEntries();
    }
}
