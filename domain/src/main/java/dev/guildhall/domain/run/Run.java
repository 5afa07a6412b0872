package dev.guildhall.domain.run;

import dev.guildhall.domain.shared.ConversationId;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.Optional;

/**
 * What is known about a run beside its Journal. Status, cost and times repeat the Journal for lists and are written in
 * the same transaction as the event they come from.
 *
 * @param conversation the thread it answers in; none for a delegation
 * @param parent the run that asked for this one, and the call in it
 * @param depth 0 for a member's request, one more for each delegation
 * @param requestedBy the member on whose behalf all of it happens
 * @param input what the employee is asked, at most {@link #MAX_INPUT} characters
 * @param cost of its own model calls, children not included
 */
public record Run(
        TenantId tenant,
        RunId id,
        RunKind kind,
        EmployeeId employee,
        Optional<ConversationId> conversation,
        Optional<Parent> parent,
        int depth,
        MemberId requestedBy,
        String input,
        RunStatus status,
        MoneyMicros cost,
        Instant createdAt,
        Optional<Instant> finishedAt) {

    /** Longest input in UTF-16 units. */
    public static final int MAX_INPUT = 32_000;

    /** The run and the tool call that a delegated run answers. */
    public record Parent(RunId run, CallId call) {}
}
