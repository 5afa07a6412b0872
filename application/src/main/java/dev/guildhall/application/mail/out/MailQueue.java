package dev.guildhall.application.mail.out;

import dev.guildhall.domain.mail.OutboxMail;
import dev.guildhall.domain.shared.MailId;
import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;

/**
 * Keeps mails until they are delivered. Called inside a tenant transaction: a mail leaves only if what it tells about was
 * committed. The tenant need not exist yet; a sign-up that waits for its confirmation has one of its own.
 */
public interface MailQueue {

    /** Adds a new mail. */
    void enqueue(OutboxMail mail);

    /**
     * Writes a changed mail whose revision is one higher than the stored one. Whoever has claimed it has it no longer.
     *
     * @return false, and nothing written, when the stored revision is another
     */
    boolean update(OutboxMail mail);

    /** Finds a mail. */
    Optional<OutboxMail> find(TenantId tenant, MailId id);

    /** Forgets a mail; nothing happens when there is none. */
    void delete(TenantId tenant, MailId id);
}
