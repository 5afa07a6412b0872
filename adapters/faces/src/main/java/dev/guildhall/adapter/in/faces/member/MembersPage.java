package dev.guildhall.adapter.in.faces.member;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.FormErrors;
import dev.guildhall.adapter.in.faces.support.Ids;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.adapter.in.faces.support.Option;
import dev.guildhall.adapter.in.faces.support.Roles;
import dev.guildhall.adapter.in.faces.support.UrlQuery;
import dev.guildhall.application.member.in.ChangeMember;
import dev.guildhall.application.member.in.ListMembers;
import dev.guildhall.application.member.in.RemoveMember;
import dev.guildhall.application.member.in.TransferOwnership;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Membership;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.MemberId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who belongs to the company: change roles, remove, hand the company over. */
@FacesPage
public final class MembersPage {

    private static final int SHOWN = 50;

    private static final String OPERATOR = "This is an operator of the platform, who is no company's to change.";

    private final Browser browser;
    private final Caller caller;
    private final ChangeMember changeMember;
    private final RemoveMember removeMember;
    private final TransferOwnership transferOwnership;
    private final FormErrors errors = new FormErrors();
    private final Lazy<Page<Membership>> page;

    /**
     * @param listMembers tells who there is
     */
    @Inject
    public MembersPage(
            Browser browser,
            Caller caller,
            ListMembers listMembers,
            ChangeMember changeMember,
            RemoveMember removeMember,
            TransferOwnership transferOwnership) {
        this.browser = browser;
        this.caller = caller;
        this.changeMember = changeMember;
        this.removeMember = removeMember;
        this.transferOwnership = transferOwnership;
        this.page = Lazy.of(() -> listMembers.list(
                caller.to(Permission.MEMBER_READ), new PageRequest(SHOWN, browser.parameter("after"))));
    }

    /** Does what the pressed button says; it says by its value to whom. */
    public void act() {
        if (!browser.isPostback()) {
            return;
        }
        Ids.read(browser, "change", MemberId::new).ifPresent(this::change);
        Ids.read(browser, "remove", MemberId::new).ifPresent(this::remove);
        Ids.read(browser, "transfer", MemberId::new).ifPresent(this::transfer);
    }

    private void change(MemberId id) {
        String role = browser.parameter("role-" + id).orElse("");
        Optional<Long> seen = browser.parameter("revision-" + id)
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Long::valueOf);
        ChangeMember.Command command = new ChangeMember.Command(id, Roles.read(role), seen);
        switch (changeMember.change(caller.to(Permission.MEMBER_CHANGE), command)) {
            case ChangeMember.Outcome.Changed _ -> back("role-changed");
            case ChangeMember.Outcome.UnknownMember _ -> gone();
            case ChangeMember.Outcome.IsOwner _ -> errors.add(FormErrors.FORM, "The owner stays an admin.");
            case ChangeMember.Outcome.IsOperator _ -> errors.add(FormErrors.FORM, OPERATOR);
            case ChangeMember.Outcome.Stale _ ->
                errors.add(FormErrors.FORM, "Somebody else has changed this meanwhile. Look again and try again.");
        }
    }

    private void remove(MemberId id) {
        switch (removeMember.remove(caller.to(Permission.MEMBER_CHANGE), id)) {
            case RemoveMember.Outcome.Removed _ -> back("member-removed");
            case RemoveMember.Outcome.UnknownMember _ -> gone();
            case RemoveMember.Outcome.IsOperator _ -> errors.add(FormErrors.FORM, OPERATOR);
            case RemoveMember.Outcome.IsOwner _ ->
                errors.add(FormErrors.FORM, "The owner cannot be removed. Hand the company over first.");
        }
    }

    private void transfer(MemberId id) {
        switch (transferOwnership.transfer(caller.to(Permission.MEMBER_CHANGE), id)) {
            case TransferOwnership.Outcome.Transferred _ -> back("handed-over");
            case TransferOwnership.Outcome.NotOwner _ ->
                errors.add(FormErrors.FORM, "Only the owner can hand the company over.");
            case TransferOwnership.Outcome.UnknownMember _ -> gone();
            case TransferOwnership.Outcome.NotAdmin _ ->
                errors.add(FormErrors.FORM, "The owner must be an admin. Change the role first.");
        }
    }

    private void gone() {
        errors.add(FormErrors.FORM, "Somebody else has removed this member meanwhile.");
    }

    private void back(String notice) {
        browser.redirect("/app/members?notice=" + notice);
    }

    /** Members, in the order in which they came. */
    public List<MemberRow> getRows() {
        MemberId reader = caller.to(Permission.MEMBER_READ).member();
        return page.get().items().stream()
                .map(found -> MemberRow.of(found, found.member().id().equals(reader)))
                .toList();
    }

    /** Address of the next members; empty when there are no more. */
    public String getMore() {
        return page.get()
                .nextCursor()
                .map(cursor -> UrlQuery.none().with("after", cursor).on("/app/members"))
                .orElse("");
    }

    /** Whether the reader may change them. */
    public boolean isChangeable() {
        return caller.may(Permission.MEMBER_CHANGE);
    }

    /** Whether the company is the reader's. */
    public boolean isMine() {
        return getRows().stream().anyMatch(row -> row.you() && row.owner());
    }

    /** Roles to choose from. */
    public List<Option> getRoles() {
        return Roles.options();
    }

    /** What is wrong. */
    public Map<String, String> getErrors() {
        return errors.byField();
    }
}
