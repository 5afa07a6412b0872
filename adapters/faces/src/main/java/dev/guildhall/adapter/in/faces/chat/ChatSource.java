package dev.guildhall.adapter.in.faces.chat;

import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.conversation.in.ListMessages;
import dev.guildhall.application.employee.in.ListEmployees;
import dev.guildhall.application.employee.in.ShowEmployee;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.run.in.ListRuns;
import dev.guildhall.application.run.in.ShowRun;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.conversation.Message;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.InvalidValue;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Gathers what a chat shows. */
@Dependent
public final class ChatSource {

    /** Messages on a page; each answer among them costs one look at its run. */
    private static final int PAGE = 20;

    private final Caller caller;
    private final ListEmployees listEmployees;
    private final ShowEmployee showEmployee;
    private final ListMessages listMessages;
    private final ListRuns listRuns;
    private final ShowRun showRun;

    /**
     * @param caller who reads
     */
    @Inject
    public ChatSource(
            Caller caller,
            ListEmployees listEmployees,
            ShowEmployee showEmployee,
            ListMessages listMessages,
            ListRuns listRuns,
            ShowRun showRun) {
        this.caller = caller;
        this.listEmployees = listEmployees;
        this.showEmployee = showEmployee;
        this.listMessages = listMessages;
        this.listRuns = listRuns;
        this.showRun = showRun;
    }

    List<Employee> team() {
        return listEmployees
                .list(caller.to(Permission.EMPLOYEE_READ), false, PageRequest.first(PageRequest.MAX))
                .items();
    }

    Optional<Employee> employee(EmployeeId id) {
        return showEmployee.show(caller.to(Permission.EMPLOYEE_READ), id);
    }

    History history(Employee employee, Optional<String> cursor) {
        // Runs first: one that ends between the two reads is then shown twice at worst, and never not at all.
        List<String> live = liveRuns(employee.id());
        Page<Message> page = messages(employee.id(), cursor);
        CallContext reader = caller.to(Permission.RUN_READ);
        Transcript transcript =
                new Transcript(employee.persona().name(), reader.member(), run -> showRun.show(reader, run));
        List<Entry> entries = transcript.of(page.items());
        return new History(entries, withoutAnswered(live, entries), page.nextCursor());
    }

    private Page<Message> messages(EmployeeId employee, Optional<String> cursor) {
        CallContext reader = caller.to(Permission.CONVERSATION_READ);
        Page<Message> none = new Page<>(List.of(), Optional.empty());
        try {
            return listMessages
                    .withEmployee(reader, employee, new PageRequest(PAGE, cursor))
                    .orElse(none);
        } catch (InvalidValue staleCursor) {
            return listMessages
                    .withEmployee(reader, employee, PageRequest.first(PAGE))
                    .orElse(none);
        }
    }

    private List<String> liveRuns(EmployeeId employee) {
        return listRuns
                .list(
                        caller.to(Permission.RUN_READ),
                        new ListRuns.Query(Optional.of(employee), Optional.empty()),
                        PageRequest.first())
                .items()
                .reversed()
                .stream()
                .filter(run -> !run.status().isFinal() && run.conversation().isPresent())
                .map(Run::id)
                .map(id -> id.toString())
                .toList();
    }

    private static List<String> withoutAnswered(List<String> live, List<Entry> entries) {
        return live.stream()
                .filter(run -> entries.stream()
                        .noneMatch(entry ->
                                entry.kind() != Entry.Kind.ASKED && entry.run().equals(run)))
                .toList();
    }

    /**
     * A page of the history.
     *
     * @param liveRuns runs that are at work on an answer, oldest first
     * @param earlier cursor of the page before
     */
    record History(List<Entry> entries, List<String> liveRuns, Optional<String> earlier) {}
}
