package dev.guildhall.application.member;

import dev.guildhall.domain.access.Invitation;
import dev.guildhall.domain.mail.Mail;
import dev.guildhall.domain.mail.MailKind;
import dev.guildhall.domain.mail.OutboxMail;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.MailId;
import java.util.Optional;

/** Mails to the invited. Nothing that who invites has typed is in them, or we could be made to send it to anybody. */
final class InvitationLetters {

    private final MemberPorts ports;

    InvitationLetters(MemberPorts ports) {
        this.ports = ports;
    }

    /**
     * Sends an invitation. Called inside a write transaction.
     *
     * @param token what accepts it; empty when the address signs in already, which only its owner is told
     */
    void send(Invitation invitation, Optional<String> token) {
        Mail mail =
                token.map(some -> invite(invitation.email(), some)).orElseGet(() -> signsInAlready(invitation.email()));
        ports.mails()
                .enqueue(OutboxMail.queued(
                        invitation.tenant(),
                        new MailId(ports.ids().next()),
                        mail,
                        ports.clock().instant(),
                        Invitation.LIFE));
    }

    private Mail invite(EmailAddress to, String token) {
        return new Mail(MailKind.INVITATION, to, "You are invited to a company at Guildhall", """
                Somebody invites you to work with a company's AI employees at Guildhall. To see which company it is and to join, open this link within 7 days:

                %s

                If you do not expect an invitation, ignore this mail: nothing happens without the link.""".formatted(
                        ports.publicUrl().to("/invitation", token)));
    }

    private Mail signsInAlready(EmailAddress to) {
        return new Mail(MailKind.INVITATION, to, "You are invited, but this address signs in already", """
                Somebody invites you to another company at Guildhall, but with this e-mail address you sign in at one already, and an address can belong to one only. To accept, ask to be invited with another address.

                If you do not expect an invitation, there is nothing to do.""");
    }
}
