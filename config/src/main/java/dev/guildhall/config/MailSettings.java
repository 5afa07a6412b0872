package dev.guildhall.config;

import java.net.URI;
import java.util.Optional;

/**
 * How mails leave the platform, and what is in them.
 *
 * @param server absent means that mails stay in the outbox
 * @param publicUrl where readers of mails find the pages; absent means where the server listens
 */
public record MailSettings(Optional<SmtpSettings> server, Optional<URI> publicUrl) {}
