package dev.guildhall.application.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.access.in.AcceptInvitation;
import dev.guildhall.application.access.in.ConfirmSignUp;
import dev.guildhall.application.member.MemberUseCases;
import dev.guildhall.application.member.in.InviteMember;
import dev.guildhall.application.member.in.InviteMember.Outcome.EmailTaken;
import dev.guildhall.application.member.in.InviteMember.Outcome.Invited;
import dev.guildhall.application.member.in.InviteMember.Outcome.Throttled;
import dev.guildhall.application.testing.Contexts;
import dev.guildhall.application.testing.Fixtures;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.mail.Mail;
import dev.guildhall.domain.mail.MailKind;
import dev.guildhall.domain.shared.EmailAddress;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Invitations where addresses are confirmed. */
class MailedInvitationsTest {

    private static final EmailAddress BEN = new EmailAddress("ben@lumen.example");

    private final Entrance entrance = new Entrance(true);
    private final ConfirmSignUp.Outcome.SignedUp ana = company(Entrance.ANA, "Lumen");
    private final MemberUseCases members = entrance.members();

    private ConfirmSignUp.Outcome.SignedUp company(EmailAddress email, String name) {
        entrance.signUp(email, name);
        return (ConfirmSignUp.Outcome.SignedUp)
                entrance.useCases.confirmSignUp().confirm(Fixtures.SYSTEM, entrance.mailedToken(), Entrance.PASSWORD);
    }

    private InviteMember.Outcome invite(EmailAddress email) {
        return members.inviteMember()
                .invite(entrance.caller(ana.credentials()).orElseThrow(), new InviteMember.Command(email, Role.MEMBER));
    }

    @Test
    void invite_shouldGiveTheLinkToTheInvitedOnly() {
        assertThat(invite(BEN))
                .isInstanceOfSatisfying(
                        Invited.class, invited -> assertThat(invited.token()).isEmpty());

        Mail mail = entrance.post().getLast();
        assertThat(mail.to()).isEqualTo(BEN);
        assertThat(mail.kind()).isEqualTo(MailKind.INVITATION);
        assertThat(mail.body())
                .contains("https://guildhall.example/invitation?token=")
                .doesNotContain("Lumen");
        assertThat(entrance.useCases
                        .acceptInvitation()
                        .accept(
                                Contexts.entry("r"),
                                new AcceptInvitation.Command(entrance.mailedToken(), "Ben", Entrance.PASSWORD)))
                .isInstanceOf(AcceptInvitation.Outcome.Accepted.class);
    }

    @Test
    void invite_whenTheAddressSignsInElsewhere_shouldTellItsOwnerOnly() {
        company(BEN, "Another company");

        assertThat(invite(BEN)).isInstanceOf(Invited.class);

        assertThat(entrance.post().getLast().to()).isEqualTo(BEN);
        assertThat(entrance.post().getLast().body())
                .doesNotContain("token=")
                .doesNotContain("Another")
                .doesNotContain("Lumen");
    }

    @Test
    void invite_whenTheAddressIsAMembers_shouldSaySo() {
        assertThat(invite(Entrance.ANA)).isEqualTo(new EmailTaken());
    }

    @Test
    void invite_whenOthersHaveWrittenToTheAddress_shouldNotTellAndStopTheMailsOnly() {
        for (int i = 0; i < 10; i++) {
            var other = company(new EmailAddress("a" + i + "@other.example"), "Other " + i);
            members.inviteMember()
                    .invite(
                            entrance.caller(other.credentials()).orElseThrow(),
                            new InviteMember.Command(BEN, Role.MEMBER));
            entrance.post();
        }
        int sent = entrance.post().size();

        assertThat(invite(BEN)).isInstanceOf(Invited.class);

        assertThat(entrance.post()).hasSize(sent);
    }

    @Test
    void invite_whenRepeatedTooOften_shouldSendNoMoreMails() {
        for (int i = 0; i < 3; i++) {
            assertThat(invite(BEN)).isInstanceOf(Invited.class);
        }
        int sent = entrance.post().size();

        assertThat(invite(BEN)).isInstanceOf(Throttled.class);
        assertThat(entrance.post()).hasSize(sent);
        entrance.clock.advance(Duration.ofHours(1).plusSeconds(1));
        assertThat(invite(BEN)).isInstanceOf(Invited.class);
    }
}
