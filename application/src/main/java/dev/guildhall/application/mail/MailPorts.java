package dev.guildhall.application.mail;

import dev.guildhall.application.crosstenant.MailClaims;
import dev.guildhall.application.mail.out.MailGateway;
import dev.guildhall.application.mail.out.MailQueue;
import dev.guildhall.application.tx.TenantTransactions;
import java.time.InstantSource;

/** Everything that the delivery of mails needs from the outside. */
public record MailPorts(
        TenantTransactions tx, MailQueue queue, MailClaims claims, MailGateway gateway, InstantSource clock) {}
