package dev.guildhall.adapter.in.faces.inbox;

import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.inbox.in.ListApprovals;
import dev.guildhall.application.inbox.in.ShowApproval;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.run.in.ListQuestions;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.approval.Approval;
import dev.guildhall.domain.shared.ApprovalId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what waits for people. */
@Dependent
public final class InboxSource {

    /** Most requests, and most questions, that are shown at once. */
    static final int MOST = 25;

    private static final int LATELY = 10;

    private final Caller caller;
    private final ListApprovals listApprovals;
    private final ShowApproval showApproval;
    private final ListQuestions listQuestions;
    private final InstantSource clock;

    /**
     * @param clock tells what is too late
     */
    @Inject
    public InboxSource(
            Caller caller,
            ListApprovals listApprovals,
            ShowApproval showApproval,
            ListQuestions listQuestions,
            InstantSource clock) {
        this.caller = caller;
        this.listApprovals = listApprovals;
        this.showApproval = showApproval;
        this.listQuestions = listQuestions;
        this.clock = clock;
    }

    private CallContext reader() {
        return caller.to(Permission.APPROVAL_READ);
    }

    /** Whether the reader may see what waits. */
    boolean readable() {
        return caller.may(Permission.APPROVAL_READ);
    }

    /** Requests that can still be decided, oldest first; one more than are shown when there are more. */
    List<Approval> pending() {
        Instant now = clock.instant();
        return requests(Approval.Status.PENDING, MOST + 1)
                .filter(approval -> approval.statusAt(now) == Approval.Status.PENDING)
                .toList();
    }

    private Stream<Approval> requests(Approval.Status status, int most) {
        return listApprovals.list(reader(), Optional.of(status), PageRequest.first(most)).items().stream()
                .map(ListApprovals.Item::approval);
    }

    /** Questions, oldest first; one more than are shown when there are more. */
    List<ListQuestions.Item> questions() {
        return listQuestions.list(reader(), PageRequest.first(MOST + 1)).items();
    }

    /** What was decided last, newest first. */
    List<Approval> decided() {
        return Stream.of(Approval.Status.APPROVED, Approval.Status.REJECTED, Approval.Status.EXPIRED)
                .flatMap(status -> requests(status, LATELY))
                .sorted(Comparator.comparing(InboxSource::end).reversed())
                .limit(LATELY)
                .toList();
    }

    private static Instant end(Approval approval) {
        return approval.votes().isEmpty()
                ? approval.expiresAt()
                : approval.votes().getLast().at();
    }

    /** A request as a card. */
    Optional<ApprovalCard> card(ApprovalId id) {
        return showApproval
                .show(reader(), id)
                .map(view -> ApprovalCard.of(view, reader(), caller.may(Permission.APPROVAL_DECIDE), clock.instant()));
    }

    /** A request as it is kept. */
    Optional<Approval> find(ApprovalId id) {
        return showApproval.show(reader(), id).map(ShowApproval.View::approval);
    }
}
