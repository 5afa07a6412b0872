package dev.guildhall.application.run.sim;

import dev.guildhall.application.conversation.ConversationPorts;
import dev.guildhall.application.conversation.ConversationUseCases;
import dev.guildhall.application.conversation.in.SendMessage;
import dev.guildhall.application.crosstenant.DeadLetters;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.run.RunUseCases;
import dev.guildhall.application.testing.fake.InMemoryDeadLetters;
import dev.guildhall.application.testing.fake.InMemoryPorts;
import dev.guildhall.application.tool.out.ToolArguments.Result.Valid;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.approval.Approval;
import dev.guildhall.domain.approval.Approval.Status;
import dev.guildhall.domain.run.Question;
import dev.guildhall.domain.run.RunHold;
import dev.guildhall.domain.shared.RunId;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** People who ask, cancel, pause, decide and answer, at moments that nobody chose well. */
final class Humans {

    private final InMemoryPorts ports;
    private final RunUseCases api;
    private final Random random;
    private final SendMessage send;

    Humans(InMemoryPorts ports, RunUseCases api, Random random) {
        this.ports = ports;
        this.api = api;
        this.random = random;
        this.send = new ConversationUseCases(new ConversationPorts(
                        ports.tx(),
                        ports.employees(),
                        ports.conversations(),
                        ports.runs(),
                        ports.runPorts(ports.tx(), ports.journal()).starter(),
                        ports.idempotency(),
                        ports.clock(),
                        ports.ids()))
                .sendMessage();
    }

    void ask(Firm firm) {
        Employee employee = firm.staff().get(random.nextInt(firm.staff().size()));
        SendMessage.Command command = new SendMessage.Command(
                employee.id(), "Please do " + random.nextInt(1000), Optional.empty(), Optional.empty());
        if (send.send(firm.call(), command) instanceof SendMessage.Outcome.Sent sent) {
            firm.asked().add(sent.run().id());
        }
    }

    void cancel(Firm firm) {
        any(firm.asked()).ifPresent(run -> api.cancelRun().cancel(firm.call(), run));
    }

    void pause(Firm firm) {
        any(firm.asked())
                .ifPresent(run -> ports.tx().run(firm.tenant(), () -> {
                    boolean over = ports.runs()
                            .find(firm.tenant(), run)
                            .filter(found -> found.status().isFinal())
                            .isPresent();
                    if (!over) {
                        ports.holds()
                                .replace(new RunHold(
                                        firm.tenant(),
                                        run,
                                        firm.ana().id(),
                                        ports.clock().instant(),
                                        Optional.empty()));
                        ports.queue().wake(firm.tenant(), run);
                    }
                }));
    }

    void resume(Firm firm, RunId run) {
        ports.tx()
                .run(
                        firm.tenant(),
                        () -> ports.holds().find(firm.tenant(), run).ifPresent(hold -> {
                            ports.holds()
                                    .replace(new RunHold(
                                            hold.tenant(),
                                            run,
                                            hold.by(),
                                            hold.at(),
                                            Optional.of(firm.ana().id())));
                            ports.queue().wake(firm.tenant(), run);
                        }));
    }

    void resumeSome(Firm firm) {
        any(firm.asked()).ifPresent(run -> resume(firm, run));
    }

    /** Approves, approves something else, or refuses the oldest request, perhaps. */
    void decide(Firm firm) {
        ports.tx().run(firm.tenant(), () -> {
            List<Approval> pending = ports.approvals()
                    .list(firm.tenant(), Optional.of(Status.PENDING), PageRequest.first())
                    .items();
            any(pending).ifPresent(approval -> {
                ports.approvals().update(decided(firm, approval));
                ports.queue().wake(firm.tenant(), approval.run());
            });
        });
    }

    private Approval decided(Firm firm, Approval asked) {
        boolean consents = random.nextInt(4) > 0;
        boolean edits = random.nextInt(3) == 0;
        Approval voted = asked.with(consents ? Status.APPROVED : Status.REJECTED);
        String arguments = edits ? "{\"text\":\"edited\"}" : asked.arguments();
        Valid valid = (Valid) ports.toolArguments().read(asked.tool(), World.BOOK.inputSchema(), arguments);
        return voted.with(
                voted.status(),
                edits && consents ? Optional.of(valid.canonical()) : Optional.empty(),
                consents ? Optional.of(valid.digest()) : Optional.empty(),
                List.of(new Approval.Vote(
                        firm.ana().id(),
                        Role.ADMIN,
                        ports.clock().instant(),
                        consents,
                        "So be it.",
                        valid.digest(),
                        edits ? Optional.of(valid.canonical()) : Optional.empty())));
    }

    /** An operator lets everything go on that was set aside. */
    void retryDeadLetters(Firm firm) {
        DeadLetters letters = new InMemoryDeadLetters(ports.database(), ports.clock());
        letters.list(PageRequest.first())
                .items()
                .forEach(letter -> letters.retry(letter.run(), firm.ana().id()));
    }

    void answer(Firm firm) {
        ports.tx().run(firm.tenant(), () -> {
            List<Question> open = ports.questions()
                    .listOpen(firm.tenant(), PageRequest.first())
                    .items();
            any(open).ifPresent(question -> {
                ports.questions()
                        .answer(
                                firm.tenant(),
                                question.run(),
                                question.call(),
                                new Question.Answer(
                                        firm.ana().id(), ports.clock().instant(), "The blue one."));
                ports.queue().wake(firm.tenant(), question.run());
            });
        });
    }

    private <T> Optional<T> any(List<T> things) {
        return things.isEmpty() ? Optional.empty() : Optional.of(things.get(random.nextInt(things.size())));
    }
}
