package dev.guildhall.application.supportaccess;

import dev.guildhall.domain.access.Membership;
import dev.guildhall.domain.mail.Mail;
import dev.guildhall.domain.mail.MailKind;
import dev.guildhall.domain.mail.OutboxMail;
import dev.guildhall.domain.shared.MailId;
import dev.guildhall.domain.supportaccess.SupportAccess;

/** Tells owners what they are asked for. Called inside the company's write transaction. */
final class SupportLetters {

    private final SupportPorts ports;

    SupportLetters(SupportPorts ports) {
        this.ports = ports;
    }

    /** The reason is not in it: mails are no place for what is told in confidence. */
    void asked(SupportAccess access) {
        ports.memberships()
                .findOwner(access.tenant())
                .map(owner -> letter(owner, access))
                .ifPresent(mail -> ports.mails()
                        .enqueue(OutboxMail.queued(
                                access.tenant(),
                                new MailId(ports.ids().next()),
                                mail,
                                access.askedAt(),
                                SupportAccess.PATIENCE)));
    }

    private Mail letter(Membership owner, SupportAccess access) {
        return new Mail(
                MailKind.SUPPORT_ASKED, owner.member().email(), "Support asks to look into your company", """
                %s, who keeps your Guildhall running, asks to look into your company for %s: to read what a viewer can read, and to change nothing. Nobody can look unless an admin of your company consents. Read why, and decide, here:

                %s

                If nobody answers within seven days, the request is void.""".formatted(
                                access.supporter().name(),
                                hours(access),
                                ports.publicUrl().to("/app/support")));
    }

    private static String hours(SupportAccess access) {
        long hours = access.length().toHours();
        return hours == 1 ? "an hour" : hours + " hours";
    }
}
