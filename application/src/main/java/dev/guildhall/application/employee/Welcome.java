package dev.guildhall.application.employee;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.run.RunStarter.NewRun;
import dev.guildhall.domain.access.Principal;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.conversation.Conversation;
import dev.guildhall.domain.run.Priority;
import dev.guildhall.domain.run.RunKind;
import dev.guildhall.domain.shared.ConversationId;
import java.time.Instant;
import java.util.Optional;

/** Lets a new employee open a conversation with the member who hired it. */
final class Welcome {

    private final EmployeePorts ports;

    Welcome(EmployeePorts ports) {
        this.ports = ports;
    }

    /** A company that has used up its runs of the month hires all the same; the employee then waits to be spoken to. */
    void greet(CallContext context, Employee employee) {
        Instant now = ports.clock().instant();
        ConversationId conversation = new ConversationId(ports.ids().next());
        ports.conversations()
                .create(new Conversation(context.tenant(), conversation, employee.id(), context.member(), now, now));
        String name = ports.members()
                .findPrincipal(context.tenant(), context.member())
                .map(Principal::displayName)
                .orElseThrow();
        ports.starter()
                .start(new NewRun(
                        context.tenant(),
                        RunKind.GREETING,
                        Priority.LOW,
                        employee.id(),
                        Optional.of(conversation),
                        Optional.empty(),
                        0,
                        context.member(),
                        "You have just been hired. Say hello to " + name
                                + " in two or three sentences: who you are, what you can do first, and one question that"
                                + " helps you start."));
    }
}
