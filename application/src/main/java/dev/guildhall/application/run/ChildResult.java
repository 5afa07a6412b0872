package dev.guildhall.application.run;

import dev.guildhall.domain.run.JournalEntry;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunEvent.MessageAdded;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.util.List;
import java.util.Optional;

/** Reads what a child run came to. */
final class ChildResult {

    /** Longest result handed to the parent's model, in characters. */
    private static final int MAX_CONTENT = 24_000;

    private static final int PAGE = 1000;

    private final RunPorts ports;

    ChildResult(RunPorts ports) {
        this.ports = ports;
    }

    /** A result as the parent's model sees it. */
    record Result(String content, boolean isError) {}

    /** The result, or empty while the child has not ended; when it ends it wakes its parent. */
    Optional<Result> of(TenantId tenant, RunId child) {
        Optional<Run> run = ports.runs().find(tenant, child);
        if (run.isEmpty()) {
            return Optional.of(new Result("The delegated work was lost.", true));
        }
        if (!run.get().status().isFinal()) {
            return Optional.empty();
        }
        String answer = answerOf(tenant, child);
        return Optional.of(
                run.get().status() == RunStatus.COMPLETED
                        ? new Result(answer, false)
                        : new Result(
                                "The delegated work ended as " + run.get().status() + ". What there is of it: "
                                        + answer,
                                true));
    }

    private String answerOf(TenantId tenant, RunId child) {
        StringBuilder answer = new StringBuilder();
        long last = 0;
        List<JournalEntry> page;
        do {
            page = ports.journal().read(tenant, child, last, PAGE);
            for (JournalEntry entry : page) {
                last = entry.seq();
                if (entry.event() instanceof MessageAdded(var _, String content)) {
                    answer.append(content);
                }
            }
        } while (page.size() == PAGE && answer.length() <= MAX_CONTENT);
        return answer.length() > MAX_CONTENT ? answer.substring(0, MAX_CONTENT) + "…" : answer.toString();
    }
}
