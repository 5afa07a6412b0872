package dev.guildhall.application.run;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.conversation.ConversationPorts;
import dev.guildhall.application.conversation.ConversationUseCases;
import dev.guildhall.application.conversation.in.SendMessage;
import dev.guildhall.application.conversation.in.SendMessage.Outcome.Sent;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.testing.Fixtures;
import dev.guildhall.application.testing.ManualClock;
import dev.guildhall.application.testing.SequentialIds;
import dev.guildhall.application.testing.fake.InMemoryConversationStore;
import dev.guildhall.application.testing.fake.InMemoryDatabase;
import dev.guildhall.application.testing.fake.InMemoryEmployeeStore;
import dev.guildhall.application.testing.fake.InMemoryIdempotencyStore;
import dev.guildhall.application.testing.fake.InMemoryJournal;
import dev.guildhall.application.testing.fake.InMemoryListingCatalog;
import dev.guildhall.application.testing.fake.InMemoryMemberStore;
import dev.guildhall.application.testing.fake.InMemoryOrgChartStore;
import dev.guildhall.application.testing.fake.InMemoryPriceBook;
import dev.guildhall.application.testing.fake.InMemoryRunClaims;
import dev.guildhall.application.testing.fake.InMemoryRunFeed;
import dev.guildhall.application.testing.fake.InMemoryRunQueue;
import dev.guildhall.application.testing.fake.InMemoryRunSignals;
import dev.guildhall.application.testing.fake.InMemoryRunStore;
import dev.guildhall.application.testing.fake.InMemoryTenantStore;
import dev.guildhall.application.testing.fake.InMemoryTransactions;
import dev.guildhall.application.testing.fake.InMemoryUsageLedger;
import dev.guildhall.application.testing.fake.ScriptedModels;
import dev.guildhall.application.testing.fake.SimpleToolArguments;
import dev.guildhall.application.tx.TenantTransactions;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.agent.Listing;
import dev.guildhall.domain.conversation.Message;
import dev.guildhall.domain.run.ClaimedRun;
import dev.guildhall.domain.run.JournalEntry;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunEvent;
import dev.guildhall.domain.run.RunEvent.MessageAdded;
import dev.guildhall.domain.run.RunPolicy;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.tenant.Tenant;
import dev.guildhall.domain.usage.UsageEntry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One tenant with an engine on fakes: hire, ask, let the engine work, look at what came of it. */
final class Workshop {

    private static final Duration LEASE = Duration.ofSeconds(10);

    final ManualClock clock = new ManualClock();
    final SequentialIds ids = new SequentialIds();
    final Fixtures fixtures = new Fixtures(ids, clock);
    final InMemoryDatabase database = new InMemoryDatabase();
    final TenantTransactions tx = new InMemoryTransactions(database);
    final ScriptedModels models = new ScriptedModels(database);
    final InMemoryListingCatalog catalog = new InMemoryListingCatalog();
    final RunPorts ports;
    final RunUseCases runs;
    final Tenant tenant = fixtures.tenant();
    final Member ana = fixtures.admin(tenant.id());
    final CallContext call = fixtures.context(ana);

    Workshop() {
        this(RunPolicy.DEFAULT);
    }

    Workshop(RunPolicy policy) {
        InMemoryRunFeed feed = new InMemoryRunFeed();
        ports = new RunPorts(
                tx,
                new InMemoryTenantStore(database),
                new InMemoryEmployeeStore(database),
                new InMemoryOrgChartStore(database),
                catalog,
                new InMemoryConversationStore(database),
                new InMemoryRunStore(database),
                new InMemoryRunQueue(database, clock),
                new InMemoryRunClaims(database, clock),
                new InMemoryRunSignals(),
                new InMemoryJournal(database, tx, feed),
                feed,
                models,
                new SimpleToolArguments(),
                new InMemoryUsageLedger(database),
                new InMemoryPriceBook(),
                clock,
                ids);
        runs = new RunUseCases(ports, policy);
        tx.run(tenant.id(), () -> {
            ports.tenants().create(tenant);
            new InMemoryMemberStore(database).create(ana);
        });
    }

    Employee hire(Listing listing) {
        catalog.add(listing);
        Employee employee = fixtures.employee(tenant.id(), listing);
        tx.run(tenant.id(), () -> ports.employees().create(employee));
        return employee;
    }

    /** Sends a message; its run is in the queue afterwards. */
    RunId ask(Employee employee, String content) {
        SendMessage send = new ConversationUseCases(new ConversationPorts(
                        tx,
                        ports.employees(),
                        ports.conversations(),
                        ports.runs(),
                        ports.starter(),
                        new InMemoryIdempotencyStore(database),
                        clock,
                        ids))
                .sendMessage();
        return ((Sent) send.send(
                        call, new SendMessage.Command(employee.id(), content, Optional.empty(), Optional.empty())))
                .run()
                .id();
    }

    /** Lets the engine take what is due, once; each run is driven to where it waits or ends. */
    int work() {
        List<ClaimedRun> due = claim();
        due.forEach(this::advance);
        return due.size();
    }

    /** Lets the engine work until nothing is due. */
    void workAll() {
        while (work() > 0) {
            clock.advance(Duration.ofMillis(1));
        }
    }

    List<ClaimedRun> claim() {
        return runs.claimRuns().claim(Fixtures.SYSTEM, 10, LEASE);
    }

    void advance(ClaimedRun claim) {
        runs.advanceRun().advance(Fixtures.SYSTEM, claim);
    }

    Run run(RunId id) {
        return tx.read(tenant.id(), () -> ports.runs().find(tenant.id(), id)).orElseThrow();
    }

    List<RunEvent> journal(RunId id) {
        return tx.read(tenant.id(), () -> ports.journal().read(tenant.id(), id, 0, 1000)).stream()
                .map(JournalEntry::event)
                .toList();
    }

    /** Names of the events, in order. */
    List<String> story(RunId id) {
        return journal(id).stream()
                .map(event -> event.getClass().getSimpleName())
                .toList();
    }

    String answer(RunId id) {
        StringBuilder answer = new StringBuilder();
        for (RunEvent event : journal(id)) {
            if (event instanceof MessageAdded(var _, String content)) {
                answer.append(content);
            }
        }
        return answer.toString();
    }

    List<Message> messages(Employee employee) {
        return tx.read(
                        tenant.id(),
                        () -> ports.conversations().messagesWith(tenant.id(), employee.id(), PageRequest.first()))
                .items();
    }

    List<UsageEntry> usage() {
        return tx.read(tenant.id(), () -> ports.ledger().list(tenant.id(), PageRequest.first()))
                .items();
    }

    List<Run> childrenOf(RunId id) {
        return tx.read(tenant.id(), () -> ports.runs().childrenOf(tenant.id(), id));
    }
}
