package dev.guildhall.application.run;

import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.run.out.RunStore;
import dev.guildhall.domain.conversation.Author;
import dev.guildhall.domain.conversation.Message;
import dev.guildhall.domain.run.JournalEntry;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunEvent;
import dev.guildhall.domain.run.RunMachine;
import dev.guildhall.domain.run.RunState;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.usage.UsageEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Everything that a simulation has left behind. */
record Aftermath(Simulation simulation) {

    /** All runs in the order they were made. */
    List<Run> runs() {
        RunStore.Filter all = new RunStore.Filter(Optional.empty(), Optional.empty());
        List<Run> runs =
                new ArrayList<>(everything(page -> simulation.ports.runs().list(simulation.tenant, all, page)));
        runs.sort(Comparator.comparing(run -> run.id().toString()));
        return runs;
    }

    /** A run's Journal. */
    List<JournalEntry> journal(RunId run) {
        return read(() -> simulation.ports.journal().read(simulation.tenant, run, 0, 1000));
    }

    /** A run's events. */
    List<RunEvent> events(RunId run) {
        return journal(run).stream().map(JournalEntry::event).toList();
    }

    /** Where a run's Journal ended. */
    RunState state(RunId run) {
        return RunMachine.fold(events(run));
    }

    /** All usage entries. */
    List<UsageEntry> usage() {
        return everything(page -> simulation.ports.ledger().list(simulation.tenant, page));
    }

    /** Runs that a run asked for. */
    List<Run> childrenOf(RunId run) {
        return read(() -> simulation.ports.runs().childrenOf(simulation.tenant, run));
    }

    /** Everything that employees said in conversations. */
    List<Message> answers() {
        return simulation.staff.stream()
                .flatMap(employee ->
                        everything(page -> simulation
                                        .ports
                                        .conversations()
                                        .messagesWith(simulation.tenant, employee.id(), page))
                                .stream())
                .filter(message -> message.author() instanceof Author.OfEmployee)
                .toList();
    }

    private <T> List<T> everything(Function<PageRequest, Page<T>> list) {
        List<T> all = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            PageRequest request = new PageRequest(PageRequest.MAX, cursor);
            Page<T> page = read(() -> list.apply(request));
            all.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor.isPresent());
        return all;
    }

    private <T> T read(Supplier<T> work) {
        return simulation.ports.tx().read(simulation.tenant, work);
    }
}
