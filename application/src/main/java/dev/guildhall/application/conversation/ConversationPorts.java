package dev.guildhall.application.conversation;

import dev.guildhall.application.context.IdSource;
import dev.guildhall.application.conversation.out.ConversationStore;
import dev.guildhall.application.employee.out.EmployeeStore;
import dev.guildhall.application.idempotency.IdempotencyStore;
import dev.guildhall.application.run.RunStarter;
import dev.guildhall.application.run.out.RunStore;
import dev.guildhall.application.tx.TenantTransactions;
import java.time.InstantSource;

/** Everything that conversations need from the outside. */
public record ConversationPorts(
        TenantTransactions tx,
        EmployeeStore employees,
        ConversationStore conversations,
        RunStore runs,
        RunStarter starter,
        IdempotencyStore keys,
        InstantSource clock,
        IdSource ids) {

    /** What writes messages. */
    public MessageSender sender() {
        return new MessageSender(conversations, runs, starter, clock, ids);
    }
}
