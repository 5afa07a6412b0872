package dev.guildhall.adapter.in.faces.member;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.FormErrors;
import dev.guildhall.adapter.in.faces.support.Ids;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.adapter.in.faces.support.Roles;
import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.application.member.in.InviteMember;
import dev.guildhall.application.member.in.ListInvitations;
import dev.guildhall.application.member.in.RevokeInvitation;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Invitation;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.InvitationId;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** Who is invited: invite and withdraw. */
@FacesPage
public final class InvitationsPage {

    private final Browser browser;
    private final Caller caller;
    private final InviteMember inviteMember;
    private final RevokeInvitation revokeInvitation;
    private final FormErrors errors = new FormErrors();
    private final ListInvitations listInvitations;
    private final InstantSource clock;
    private Lazy<List<Row>> rows;
    private String email = "";
    private String role = "member";
    private String link = "";
    private String mailed = "";

    /** An invitation as the page shows it. */
    public record Row(String id, String email, String role, boolean expired, String expires, String expiresAt) {

        static Row of(Invitation invitation, Instant now) {
            return new Row(
                    invitation.id().toString(),
                    invitation.email().value(),
                    Show.word(invitation.role()),
                    !invitation.isPendingAt(now),
                    Show.time(invitation.expiresAt()),
                    invitation.expiresAt().toString());
        }
    }

    /**
     * @param listInvitations tells who is invited
     */
    @Inject
    public InvitationsPage(
            Browser browser,
            Caller caller,
            ListInvitations listInvitations,
            InviteMember inviteMember,
            RevokeInvitation revokeInvitation,
            InstantSource clock) {
        this.browser = browser;
        this.caller = caller;
        this.inviteMember = inviteMember;
        this.revokeInvitation = revokeInvitation;
        this.listInvitations = listInvitations;
        this.clock = clock;
        this.rows = Lazy.of(this::list);
    }

    private List<Row> list() {
        return listInvitations
                .list(caller.to(Permission.MEMBER_READ), PageRequest.first(PageRequest.MAX))
                .items()
                .stream()
                .map(invitation -> Row.of(invitation, clock.instant()))
                .toList();
    }

    /** Withdraws the invitation whose button was pressed. */
    public void act() {
        if (!browser.isPostback()) {
            return;
        }
        // Reading the form has looked them up already; what its buttons do must be seen in them.
        rows = Lazy.of(this::list);
        Ids.read(browser, "withdraw", InvitationId::new).ifPresent(id -> {
            // One that is gone already is what was wanted.
            boolean _ = revokeInvitation.revoke(caller.to(Permission.MEMBER_CHANGE), id);
            browser.redirect("/app/members?notice=withdrawn#invitations-title");
        });
    }

    /** Invites and shows the link on this page, which no address leads to again. */
    public void invite() {
        errors.read("email", "E-mail", () -> new EmailAddress(email))
                .map(address -> new InviteMember.Command(address, Roles.read(role)))
                .flatMap(command -> errors.ask(() -> inviteMember.invite(caller.to(Permission.MEMBER_CHANGE), command)))
                .ifPresent(this::conclude);
    }

    private void conclude(InviteMember.Outcome outcome) {
        switch (outcome) {
            case InviteMember.Outcome.Invited(var invitation, var token) -> {
                link = token.map("/invitation?token="::concat).orElse("");
                mailed = token.isPresent() ? "" : invitation.email().value();
                email = "";
                rows = Lazy.of(this::list);
            }
            case InviteMember.Outcome.Throttled _ ->
                errors.add(FormErrors.FORM, "Too many invitations were mailed. Wait an hour, then invite again.");
            case InviteMember.Outcome.EmailTaken _ ->
                errors.add("email", "Somebody signs in with this e-mail already. Invite another address.");
            case InviteMember.Outcome.TooMany(int limit) ->
                errors.add(
                        FormErrors.FORM,
                        limit + " invitations wait to be accepted, as many as may. Withdraw one first.");
            case InviteMember.Outcome.NoSeatLeft(int limit, int used) ->
                errors.add(
                        FormErrors.FORM,
                        "Your plan has " + limit + " seats, and members and open invitations take " + used
                                + ". Remove somebody, withdraw an invitation, or change the plan in the settings.");
        }
    }

    /** Invitations that wait, newest first. */
    public List<Row> getRows() {
        return rows.get();
    }

    /** Where the invitation that was made just now is accepted; empty when none was. */
    public String getLink() {
        return link;
    }

    /** Where the invitation that was made just now was mailed to; empty when none was. */
    public String getMailed() {
        return mailed;
    }

    /** What is wrong. */
    public Map<String, String> getErrors() {
        return errors.byField();
    }

    /** Address as typed. */
    public String getEmail() {
        return email;
    }

    /** Address as typed. */
    public void setEmail(String email) {
        this.email = email;
    }

    /** Role chosen. */
    public String getRole() {
        return role;
    }

    /** Role chosen. */
    public void setRole(String role) {
        this.role = role;
    }
}
