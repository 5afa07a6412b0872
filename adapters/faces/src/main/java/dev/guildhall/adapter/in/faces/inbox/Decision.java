package dev.guildhall.adapter.in.faces.inbox;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FormErrors;
import dev.guildhall.adapter.in.faces.support.Ids;
import dev.guildhall.application.inbox.in.DecideApproval;
import dev.guildhall.application.inbox.in.DecideApproval.Outcome;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.approval.Approval;
import dev.guildhall.domain.shared.ApprovalId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** The buttons that decide a request; each says by its value which one. */
@Dependent
public final class Decision {

    private final Browser browser;
    private final Caller caller;
    private final DecideApproval decideApproval;
    private final InboxSource source;
    private final FormErrors errors = new FormErrors();

    /**
     * @param browser whose buttons they are
     */
    @Inject
    public Decision(Browser browser, Caller caller, DecideApproval decideApproval, InboxSource source) {
        this.browser = browser;
        this.caller = caller;
        this.decideApproval = decideApproval;
        this.source = source;
    }

    /** Does what the pressed button says; code of the notice about it, or empty when nothing was decided. */
    Optional<String> press() {
        if (!browser.isPostback()) {
            return Optional.empty();
        }
        return chosen("approve")
                .flatMap(id -> decide(id, DecideApproval.Decision.APPROVE, false))
                .or(() -> chosen("always").flatMap(id -> decide(id, DecideApproval.Decision.APPROVE, true)))
                .or(() -> chosen("refuse").flatMap(id -> decide(id, DecideApproval.Decision.REJECT, false)));
    }

    private Optional<ApprovalId> chosen(String button) {
        return Ids.read(browser, button, ApprovalId::new);
    }

    private Optional<String> decide(ApprovalId id, DecideApproval.Decision decision, boolean remember) {
        String comment = browser.parameter("comment-" + id).orElse("");
        Optional<String> arguments = decision == DecideApproval.Decision.APPROVE ? changed(id) : Optional.empty();
        return errors.read(
                        id.toString(),
                        "What you said",
                        () -> decideApproval.decide(
                                caller.to(remember ? Permission.POLICY_CHANGE : Permission.APPROVAL_DECIDE),
                                new DecideApproval.Command(id, decision, comment, arguments, remember)))
                .flatMap(outcome -> conclude(id, outcome));
    }

    /** The arguments in the form; empty when they are the ones asked for. */
    private Optional<String> changed(ApprovalId id) {
        Optional<String> asked = source.find(id).map(Approval::arguments);
        return browser.parameter("arguments-" + id).filter(typed -> !asked.equals(Optional.of(typed)));
    }

    private Optional<String> conclude(ApprovalId id, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Decided(Approval approval) ->
                Optional.of(approval.status() == Approval.Status.APPROVED ? "approved" : "refused");
            case Outcome.OneMoreNeeded _ -> Optional.of("one-more");
            case Outcome.AlreadyDecided _ -> Optional.of("decided-already");
            case Outcome.Expired _ -> Optional.of("too-late");
            case Outcome.UnknownApproval _ -> Optional.of("no-such-request");
            case Outcome.NotEntitled _ -> wrong(id, "This one is not for you to decide, or not for you alone.");
            case Outcome.InvalidArguments(String problem) -> wrong(id, "It cannot be done like this: " + problem);
        };
    }

    private Optional<String> wrong(ApprovalId id, String sentence) {
        errors.add(id.toString(), sentence);
        return Optional.empty();
    }

    /** What is wrong, by request. */
    Map<String, String> errors() {
        return errors.byField();
    }
}
