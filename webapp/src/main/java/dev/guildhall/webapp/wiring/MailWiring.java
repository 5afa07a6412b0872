package dev.guildhall.webapp.wiring;

import dev.guildhall.adapter.in.worker.MailTicker;
import dev.guildhall.adapter.out.jpa.JpaAdapter;
import dev.guildhall.adapter.out.mail.AbsentMailGateway;
import dev.guildhall.adapter.out.mail.SmtpMailGateway;
import dev.guildhall.adapter.out.mail.SmtpServer;
import dev.guildhall.adapter.out.mail.SmtpServer.Login;
import dev.guildhall.adapter.out.mail.SmtpServer.Protection;
import dev.guildhall.application.context.IdSource;
import dev.guildhall.application.mail.MailPorts;
import dev.guildhall.application.mail.MailUseCases;
import dev.guildhall.application.mail.in.ClaimMails;
import dev.guildhall.application.mail.in.DeliverMail;
import dev.guildhall.application.mail.in.ListOutbox;
import dev.guildhall.application.mail.out.MailGateway;
import dev.guildhall.config.Keys;
import dev.guildhall.config.Settings;
import dev.guildhall.config.SmtpSettings;
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

/** Mails: the way out of the transaction, and the server that takes them. */
@ApplicationScoped
public class MailWiring {

    private static final Logger LOG = System.getLogger(MailWiring.class.getName());

    @Produces
    @Singleton
    MailUseCases mails(JpaAdapter jpa, Settings settings, InstantSource clock) {
        return new MailUseCases(
                new MailPorts(jpa.transactions(), jpa.mails(), jpa.mailClaims(), gateway(settings), clock));
    }

    private static MailGateway gateway(Settings settings) {
        return settings.mail()
                .server()
                .<MailGateway>map(server -> new SmtpMailGateway(server(server)))
                .orElseGet(AbsentMailGateway::new);
    }

    private static SmtpServer server(SmtpSettings server) {
        Protection protection = switch (server.protection()) {
            case TLS -> Protection.TLS;
            case STARTTLS -> Protection.STARTTLS;
            case NONE -> Protection.NONE;
        };
        return new SmtpServer(
                server.host(),
                server.port(),
                protection,
                server.login()
                        .map(login -> new Login(login.user(), login.password().value())),
                server.from());
    }

    @Produces
    @Singleton
    ClaimMails claimMails(MailUseCases useCases) {
        return useCases.claimMails();
    }

    @Produces
    @Singleton
    DeliverMail deliverMail(MailUseCases useCases) {
        return useCases.deliverMail();
    }

    @Produces
    @Singleton
    ListOutbox listOutbox(MailUseCases useCases) {
        return useCases.listOutbox();
    }

    @Produces
    @Singleton
    MailTicker ticker(ClaimMails claims, DeliverMail delivery, IdSource ids) {
        return new MailTicker(
                claims,
                delivery,
                "mails-" + ids.next(),
                Duration.ofSeconds(1),
                Thread.ofVirtual().name("mails").factory());
    }

    void start(@Observes Startup startup, MailTicker ticker, Settings settings) {
        if (settings.mail().server().isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "no mail server is set: mails stay in the outbox, which operators of the platform read at"
                            + " /app/platform/outbox. Set " + Keys.SMTP_URL.name() + " to have them delivered");
        }
        ticker.start();
    }

    void stop(@Observes Shutdown shutdown, MailTicker ticker) {
        ticker.close();
    }
}
