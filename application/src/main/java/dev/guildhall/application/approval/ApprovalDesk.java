package dev.guildhall.application.approval;

import dev.guildhall.application.approval.out.ApprovalRules;
import dev.guildhall.application.approval.out.ApprovalStore;
import dev.guildhall.application.context.IdSource;
import dev.guildhall.application.tool.out.ToolArguments.Result.Valid;
import dev.guildhall.domain.approval.Approval;
import dev.guildhall.domain.approval.Approval.Status;
import dev.guildhall.domain.approval.ApprovalLevel;
import dev.guildhall.domain.approval.ApprovalPolicy;
import dev.guildhall.domain.approval.ApprovalPolicy.Need;
import dev.guildhall.domain.run.CallId;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.shared.ApprovalId;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tool.ToolManifest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Where runs ask for consent, and hear what was decided. Used inside the engine's transactions. */
public final class ApprovalDesk {

    private final ApprovalStore store;
    private final ApprovalRules rules;
    private final InstantSource clock;
    private final IdSource ids;

    /** What it works on. */
    public ApprovalDesk(ApprovalStore store, ApprovalRules rules, InstantSource clock, IdSource ids) {
        this.store = store;
        this.rules = rules;
        this.clock = clock;
        this.ids = ids;
    }

    /** Asks for consent to one use, if the tenant's rules want it; empty when it can go ahead. */
    public Optional<Approval> ask(Run run, CallId call, ToolManifest manifest, Valid arguments) {
        ApprovalPolicy policy = rules.of(run.tenant());
        Stakes stakes = Stakes.of(manifest, arguments);
        Need need = policy.judge(manifest, stakes.amount(), stakes.confidence());
        if (need.level() == ApprovalLevel.AUTO) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Approval approval = new Approval(
                run.tenant(),
                new ApprovalId(ids.next()),
                run.id(),
                call,
                run.employee(),
                manifest.name(),
                arguments.canonical(),
                arguments.digest(),
                need.level(),
                need.reason(),
                stakes.amount(),
                now,
                now.plus(policy.patience()),
                Status.PENDING,
                Optional.empty(),
                Optional.empty(),
                List.of());
        store.create(approval);
        return Optional.of(approval);
    }

    /** What was decided, or that it is too late; empty while it can still be decided. */
    public Optional<Approval> outcome(TenantId tenant, ApprovalId id) {
        Approval approval = store.findAndLock(tenant, id).orElseThrow();
        if (approval.status() != Status.PENDING) {
            return Optional.of(approval);
        }
        if (clock.instant().isBefore(approval.expiresAt())) {
            return Optional.empty();
        }
        Approval late = approval.with(Status.EXPIRED);
        store.update(late);
        return Optional.of(late);
    }

    /** Until when it can be decided. */
    public Instant expiryOf(TenantId tenant, ApprovalId id) {
        return store.find(tenant, id).orElseThrow().expiresAt();
    }

    /** Whether consent was given to exactly this use: this call, this tool, these arguments. */
    public boolean covers(TenantId tenant, ApprovalId id, RunId run, CallId call, String digest) {
        return store.find(tenant, id)
                .filter(approval -> approval.status() == Status.APPROVED
                        && approval.run().equals(run)
                        && approval.call().equals(call)
                        && approval.approvedDigest().filter(digest::equals).isPresent())
                .isPresent();
    }

    /** Nobody waits for this run's requests any more. */
    public void drop(TenantId tenant, RunId run) {
        store.expireAllOf(tenant, run);
    }
}
