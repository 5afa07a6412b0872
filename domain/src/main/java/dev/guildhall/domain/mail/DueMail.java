package dev.guildhall.domain.mail;

import dev.guildhall.domain.shared.MailId;
import dev.guildhall.domain.shared.TenantId;

/** A mail about which something is to be done now, by name only. */
public record DueMail(TenantId tenant, MailId id) {}
