package dev.guildhall.application.inbox;

import dev.guildhall.application.approval.Stakes;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.inbox.in.DecideApproval;
import dev.guildhall.application.tool.out.ToolArguments.Result;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.approval.Approval;
import dev.guildhall.domain.approval.Approval.Status;
import dev.guildhall.domain.approval.Approval.Vote;
import dev.guildhall.domain.approval.ApprovalLevel;
import dev.guildhall.domain.approval.ApprovalPolicy;
import dev.guildhall.domain.approval.Ballot;
import dev.guildhall.domain.approval.PolicyChange;
import dev.guildhall.domain.approval.PolicyChange.Subject;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.tool.ToolManifest;
import java.util.Optional;

/** Takes decisions about requests for consent, one at a time. */
final class DecideApprovalService implements DecideApproval {

    private final InboxPorts ports;

    DecideApprovalService(InboxPorts ports) {
        this.ports = ports;
    }

    /** What the caller decides about. */
    private sealed interface Seen {

        /**
         * @param edited the arguments as the caller wants them; empty when they are as asked for
         * @param level whose consent they need at least
         */
        record Fitting(String digest, Optional<String> edited, ApprovalLevel level) implements Seen {}

        record Unfit(String problem) implements Seen {}
    }

    @Override
    public Outcome decide(CallContext context, Command command) {
        context.demand(Permission.APPROVAL_DECIDE);
        if (command.remember() && !context.may(Permission.POLICY_CHANGE)) {
            return new Outcome.NotEntitled();
        }
        return ports.tx()
                .write(
                        context.tenant(),
                        () -> ports.approvals()
                                .find(context.tenant(), command.approval())
                                .map(approval -> decide(context, command, approval))
                                .orElseGet(Outcome.UnknownApproval::new));
    }

    private Outcome decide(CallContext context, Command command, Approval asked) {
        return switch (seen(command, asked)) {
            case Seen.Unfit(String problem) -> new Outcome.InvalidArguments(problem);
            case Seen.Fitting seen -> {
                Outcome foreseen = judge(context, command, seen, asked);
                if (!counts(foreseen)) {
                    yield foreseen;
                }
                ports.waking().wake(context.tenant(), asked.run());
                Approval locked = ports.approvals()
                        .findAndLock(context.tenant(), asked.id())
                        .orElseThrow();
                Outcome outcome = judge(context, command, seen, locked);
                keep(context, command, outcome);
                yield outcome;
            }
        };
    }

    private Seen seen(Command command, Approval asked) {
        if (command.arguments().isEmpty()) {
            return new Seen.Fitting(asked.digest(), Optional.empty(), asked.level());
        }
        Optional<ToolManifest> manifest = ports.contracts().find(asked.tenant(), asked.tool());
        if (manifest.isEmpty()) {
            return new Seen.Unfit("The tool does not exist any more.");
        }
        return switch (ports.arguments()
                .read(
                        asked.tool(),
                        manifest.get().inputSchema(),
                        command.arguments().get())) {
            case Result.Invalid(String problem) -> new Seen.Unfit(problem);
            case Result.Valid valid
            when valid.digest().equals(asked.digest()) ->
                new Seen.Fitting(asked.digest(), Optional.empty(), asked.level());
            case Result.Valid valid ->
                new Seen.Fitting(
                        valid.digest(), Optional.of(valid.canonical()), stricter(asked, manifest.get(), valid));
        };
    }

    /** Edited arguments may put more at stake than those asked for; they never need less consent. */
    private ApprovalLevel stricter(Approval asked, ToolManifest manifest, Result.Valid valid) {
        Stakes stakes = Stakes.of(manifest, valid);
        ApprovalLevel needed = ports.rules()
                .of(asked.tenant())
                .judge(manifest, stakes.amount(), stakes.confidence())
                .level();
        return needed.compareTo(asked.level()) > 0 ? needed : asked.level();
    }

    private Outcome judge(CallContext context, Command command, Seen.Fitting seen, Approval approval) {
        Status status = approval.statusAt(ports.clock().instant());
        return switch (status) {
            case EXPIRED -> new Outcome.Expired();
            case APPROVED, REJECTED -> new Outcome.AlreadyDecided(status);
            case PENDING -> vote(context, command, seen, approval);
        };
    }

    private Outcome vote(CallContext context, Command command, Seen.Fitting seen, Approval approval) {
        Vote vote = new Vote(
                context.member(),
                context.role(),
                ports.clock().instant(),
                command.decision() == Decision.APPROVE,
                command.comment(),
                seen.digest(),
                seen.edited());
        return switch (Ballot.cast(approval, vote, seen.level())) {
            case Ballot.Result.Final(Approval decided) -> new Outcome.Decided(decided);
            case Ballot.Result.OneMore(Approval pending) -> new Outcome.OneMoreNeeded(pending);
            case Ballot.Result.NotEntitled() -> new Outcome.NotEntitled();
            case Ballot.Result.OtherArguments() ->
                new Outcome.InvalidArguments("Somebody consented to other arguments before: state exactly those.");
        };
    }

    private static boolean counts(Outcome outcome) {
        return outcome instanceof Outcome.Decided || outcome instanceof Outcome.OneMoreNeeded;
    }

    private void keep(CallContext context, Command command, Outcome outcome) {
        if (outcome instanceof Outcome.Decided(Approval decided)) {
            ports.approvals().update(decided);
            if (command.remember()) {
                remember(context, decided.tool());
            }
            note(context, command, decided);
        }
        if (outcome instanceof Outcome.OneMoreNeeded(Approval pending)) {
            ports.approvals().update(pending);
            note(context, command, pending);
        }
    }

    private void note(CallContext context, Command command, Approval approval) {
        ports.trail()
                .note(
                        context,
                        AuditAction.APPROVAL_DECIDED,
                        AuditTarget.of("approval", approval.id()),
                        AuditChange.to("decision", command.decision()),
                        AuditChange.of("status", Status.PENDING, approval.status()),
                        AuditChange.to("tool", approval.tool()),
                        AuditChange.to("comment", command.comment()));
    }

    private void remember(CallContext context, String tool) {
        ApprovalPolicy before = ports.rules().forUpdate(context.tenant());
        if (before.rules().size() >= ApprovalPolicy.MAX_RULES) {
            throw new InvalidValue("remember", "needs a rule, and there are " + ApprovalPolicy.MAX_RULES + " already");
        }
        ApprovalPolicy after = before.trusting(tool);
        ports.rules().put(context.tenant(), after);
        ports.changes()
                .add(new PolicyChange(
                        context.tenant(),
                        ports.ids().next(),
                        ports.clock().instant(),
                        context.member(),
                        Subject.APPROVAL_RULES,
                        before.inWords(),
                        after.inWords()));
        ports.trail()
                .note(
                        context,
                        AuditAction.APPROVAL_RULES_CHANGED,
                        AuditTarget.of("company", context.tenant()),
                        AuditChange.of("rules", before.inWords(), after.inWords()));
    }
}
