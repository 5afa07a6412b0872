package dev.guildhall.application.audit;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.context.Proof;
import dev.guildhall.application.context.SystemContext;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditActor;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditEntry;
import dev.guildhall.domain.audit.AuditHead;
import dev.guildhall.domain.audit.AuditNote;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes down what was done, in the write transaction that does it: both are there or none. It locks the end of the
 * tenant's chain until the transaction is over, so it is the last thing a use case does there; whoever locks something
 * after it may wait for somebody who waits for this end.
 */
public final class AuditTrail {

    /** After so many entries there is a checkpoint. */
    static final int CHECKPOINT_EVERY = 100;

    private final AuditPorts ports;
    private final Checkpoints checkpoints;

    /**
     * @param ports what it runs on
     */
    public AuditTrail(AuditPorts ports) {
        this.ports = ports;
        this.checkpoints = new Checkpoints(ports);
    }

    /**
     * Notes what a caller did to something of its company.
     *
     * @param changes what is different since; what is as before is left out
     */
    public void note(CallContext context, AuditAction action, AuditTarget target, AuditChange... changes) {
        AuditActor actor = actor(context);
        String credential = credential(context.proof());
        add(context.tenant(), note(context.entry(), actor, Optional.empty(), credential, action, target, changes));
    }

    /** Notes what somebody did to something of a company without being signed in to it. */
    public void note(
            SystemContext context,
            TenantId tenant,
            AuditActor actor,
            AuditAction action,
            AuditTarget target,
            AuditChange... changes) {
        add(tenant, note(context, actor, Optional.empty(), "", action, target, changes));
    }

    /**
     * Notes what the platform did in somebody's name.
     *
     * @param whom a member or service account of the company
     */
    public void noteFor(
            MemberId whom,
            SystemContext context,
            TenantId tenant,
            AuditAction action,
            AuditTarget target,
            AuditChange... changes) {
        AuditActor owner = isProgram(tenant, whom) ? program(whom) : AuditActor.of(whom, Role.MEMBER);
        add(tenant, note(context, AuditActor.PLATFORM, Optional.of(owner), "", action, target, changes));
    }

    /**
     * The signed end of the log of a company that is being erased. Locks it as a note does, so it comes last, too.
     *
     * @param first number of the first entry that remains
     * @return the line that ends what remains, see {@code docs/audit.md}
     */
    public String lastEnd(TenantId tenant, long first) {
        return checkpoints.last(tenant, ports.log().headForUpdate(tenant), first);
    }

    /** A program has API keys only, so that whoever came in by a session need not be looked up. */
    private AuditActor actor(CallContext context) {
        return context.proof() instanceof Proof.OfKey && isProgram(context.tenant(), context.member())
                ? program(context.member())
                : AuditActor.of(context.member(), context.role());
    }

    private boolean isProgram(TenantId tenant, MemberId id) {
        return ports.members()
                .findPrincipal(tenant, id)
                .filter(principal -> principal.email().isEmpty())
                .isPresent();
    }

    private static AuditActor program(MemberId id) {
        return new AuditActor(AuditActor.Kind.SERVICE, id.toString());
    }

    private AuditNote note(
            SystemContext entry,
            AuditActor actor,
            Optional<AuditActor> onBehalfOf,
            String credential,
            AuditAction action,
            AuditTarget target,
            AuditChange... changes) {
        List<AuditChange> real =
                Stream.of(changes).filter(change -> !change.isNone()).toList();
        return new AuditNote(
                ports.clock().instant(),
                actor,
                onBehalfOf,
                action,
                target,
                real,
                credential,
                entry.origin(),
                entry.requestId());
    }

    private void add(TenantId tenant, AuditNote note) {
        AuditHead head = ports.log().headForUpdate(tenant);
        AuditEntry entry = AuditEntry.behind(head, tenant, note, ports.salts().next(), ports.digests()::sha256);
        ports.log().append(entry);
        if (entry.seq() % CHECKPOINT_EVERY == 0) {
            checkpoints.at(tenant, entry.head());
        }
    }

    private static String credential(Proof proof) {
        return switch (proof) {
            case Proof.OfSession(var session) -> "session:" + session;
            case Proof.OfKey(var key) -> "key:" + key;
            case Proof.OfCompanyToken() -> "company-token";
            case Proof.OfSupport(var access, var _, var _) -> "support:" + access;
        };
    }
}
