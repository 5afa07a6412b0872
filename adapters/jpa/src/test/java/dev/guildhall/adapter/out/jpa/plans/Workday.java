package dev.guildhall.adapter.out.jpa.plans;

import dev.guildhall.adapter.out.jpa.JpaAdapter;
import dev.guildhall.adapter.out.jpa.testing.JpaJournalPorts;
import dev.guildhall.application.access.out.RefreshTokenStore.RefreshToken;
import dev.guildhall.application.access.out.TokenHash;
import dev.guildhall.application.artifact.out.ArtifactStore;
import dev.guildhall.application.idempotency.IdempotencyKey;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.run.out.RunQueue;
import dev.guildhall.application.run.out.RunStore.Filter;
import dev.guildhall.application.testing.Events;
import dev.guildhall.application.testing.WorkFixtures;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.domain.access.Session;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.agent.Line;
import dev.guildhall.domain.agent.ListingQuery;
import dev.guildhall.domain.agent.Persona;
import dev.guildhall.domain.artifact.ArtifactDraft;
import dev.guildhall.domain.conversation.Conversation;
import dev.guildhall.domain.memory.Memory;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunLease;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.schedule.Schedule;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.usage.UsageReport.Grouping;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A company that uses every method of every store once, so that every statement is seen. */
final class Workday {

    private static final PageRequest PAGE = PageRequest.first(1);
    private static final TokenHash HASH = new TokenHash("a".repeat(64));

    private final JpaAdapter adapter;
    private final JpaJournalPorts ports;
    private final Company company;

    Workday(JpaJournalPorts ports) {
        this.adapter = ports.adapter();
        this.ports = ports;
        this.company = Company.foundedIn(ports);
    }

    Company company() {
        return company;
    }

    void live() {
        signIn();
        Employee boss = company.hire();
        Employee other = company.hire();
        organise(boss, other);
        Conversation conversation = company.talkTo(boss);
        talk(conversation);
        plan(boss);
        keep(company.ask(conversation));
        browse();
    }

    private void signIn() {
        Session session = company.make().session(company.admin());
        Instant now = company.clock().instant();
        company.run(() -> {
            adapter.sessions().create(session, HASH);
            adapter.sessions().find(company.id(), session.id());
            adapter.sessions().findByToken(company.id(), HASH);
            adapter.refreshTokens().create(new RefreshToken(company.id(), HASH, session.id(), now, Optional.empty()));
            adapter.refreshTokens().findForUpdate(company.id(), HASH);
            adapter.refreshTokens().markUsed(company.id(), HASH, now);
            adapter.sessions().revoke(company.id(), session.id(), now);
            adapter.tenants().find(company.id());
            adapter.members().find(company.id(), company.admin().id());
            for (int i = 0; i < 2; i++) {
                adapter.idempotency()
                        .claim(
                                company.id(),
                                company.admin().id(),
                                new IdempotencyKey("key"),
                                "hire",
                                "x",
                                company.make().id());
            }
        });
    }

    private void plan(Employee boss) {
        Instant now = company.clock().instant();
        Schedule schedule = company.work().schedule(boss, company.admin(), now);
        company.run(() -> {
            adapter.schedules().countForAddition(company.id());
            adapter.schedules().create(schedule);
            adapter.schedules().findForUpdate(company.id(), schedule.id());
            adapter.schedules().list(company.id(), Optional.empty(), PAGE);
            adapter.schedules().list(company.id(), Optional.of(boss.id()), PAGE);
            adapter.schedules().update(schedule.titled("Review").revised());
        });
        adapter.scheduleClaims().claim(now, 1, Duration.ofSeconds(1));
        company.run(() -> adapter.schedules().delete(company.id(), schedule.id()));
    }

    private void organise(Employee boss, Employee other) {
        Line line = company.make().reportsTo(other, boss);
        company.run(() -> {
            adapter.employees().countActiveForHire(company.id());
            adapter.employees().find(company.id(), boss.id());
            adapter.employees().active(company.id(), 5);
            adapter.employees().update(other.withPersona(new Persona("Mara", Optional.empty())));
            adapter.orgChart().findForUpdate(company.id());
            adapter.orgChart().create(company.id(), line);
            adapter.orgChart().delete(company.id(), line.id());
            adapter.orgChart().deleteAllOf(company.id(), other.id());
            adapter.orgChart().find(company.id());
        });
        PageRequest next = new PageRequest(
                1,
                company.read(() -> adapter.employees().list(company.id(), false, PAGE))
                        .nextCursor());
        company.read(() -> adapter.employees().list(company.id(), false, next));
        company.read(() -> adapter.employees().list(company.id(), true, PAGE));
    }

    private void talk(Conversation conversation) {
        Run first = company.ask(conversation);
        Run second = company.ask(conversation);
        company.run(() -> {
            adapter.conversations().lock(company.id(), conversation.id());
            adapter.conversations().add(company.work().question(conversation, first));
            adapter.conversations().add(company.work().question(conversation, second));
            adapter.runQueue().add(company.id(), first.id(), RunQueue.Entry.at(ports.earlier(Duration.ZERO)));
        });
        drive(first, ports.claimOne(company, "w", JpaJournalPorts.LONG).lease(), second);
        company.read(() -> {
            adapter.conversations().find(company.id(), conversation.id());
            adapter.conversations().newest(company.id(), conversation.employee(), conversation.startedBy());
            adapter.conversations().list(company.id(), PAGE);
            adapter.conversations().history(company.id(), conversation.id(), second.id(), 9);
            adapter.runs().newestUnfinishedOf(company.id(), conversation.id());
            adapter.runs().countUnfinishedOf(company.id(), conversation.id());
            adapter.runs().childrenOf(company.id(), first.id());
            adapter.runs().find(company.id(), first.id());
            return true;
        });
        pages(conversation);
    }

    private void drive(Run run, RunLease lease, Run other) {
        adapter.journal().appendNow(company.id(), lease, 0, ports.pieces(1, 2));
        adapter.runClaims().renew("w", List.of(lease), JpaJournalPorts.LONG);
        company.run(() -> {
            adapter.runs().findAndHold(company.id(), other.id());
            adapter.journal().append(company.id(), lease, 2, List.of(Events.answered(5)));
            adapter.journal().read(company.id(), run.id(), 0, 100);
            adapter.usage().append(company.work().usage(run, 3, WorkFixtures.calledAt(5)));
            adapter.runs().progress(company.id(), run.id(), RunStatus.WAITING, MoneyMicros.ZERO);
            adapter.runQueue().park(company.id(), lease, other.id());
            adapter.runQueue().wakeWaitersOf(company.id(), other.id());
            adapter.runQueue().requestCancel(company.id(), run.id());
            adapter.runQueue().wake(company.id(), run.id());
            adapter.runQueue().rest(company.id(), lease, Optional.empty());
            adapter.runQueue().handOver(company.id(), lease);
            adapter.runQueue().placeOf(company.id(), run.id());
            adapter.runQueue().priorityOf(company.id(), run.id());
            adapter.runQueue().queuedOf(company.id());
            adapter.runQueue().postpone(company.id(), lease, company.clock().instant());
            adapter.runQueue().bury(company.id(), lease, "on purpose");
            adapter.runs().finish(company.id(), run.id(), RunStatus.COMPLETED, MoneyMicros.ZERO, run.createdAt());
            adapter.runQueue().remove(company.id(), lease);
        });
    }

    private void pages(Conversation conversation) {
        PageRequest next = new PageRequest(
                1,
                company.read(() -> adapter.conversations().messages(company.id(), conversation.id(), PAGE))
                        .nextCursor());
        company.read(() -> adapter.conversations().messages(company.id(), conversation.id(), next));
        company.read(() -> adapter.conversations().messagesWith(company.id(), conversation.employee(), next));
        company.read(() -> adapter.conversations().list(company.id(), next));
        company.read(() -> adapter.runs().list(company.id(), new Filter(Optional.empty(), Optional.empty()), next));
        company.read(() -> adapter.runs()
                .list(company.id(), new Filter(Optional.of(conversation.employee()), Optional.empty()), next));
        company.read(() ->
                adapter.runs().list(company.id(), new Filter(Optional.empty(), Optional.of(RunStatus.FAILED)), next));
        company.read(() -> adapter.usage().list(company.id(), next));
        for (Grouping grouping : Grouping.values()) {
            company.read(() -> adapter.usage()
                    .sum(company.id(), Instant.EPOCH, company.clock().instant(), grouping));
        }
    }

    private void keep(Run run) {
        Memory memory = company.work().memory(run, "Likes tea.");
        ArtifactDraft draft = company.work().artifact(run, "a,b");
        company.run(() -> {
            adapter.memories().countForWrite(company.id(), run.employee());
            adapter.memories().findSame(company.id(), run.employee(), memory.text());
            adapter.memories().create(memory);
            adapter.memories().newest(company.id(), run.employee(), 5);
            adapter.memories().search(company.id(), run.employee(), "green tea", 5);
            adapter.memories().list(company.id(), run.employee(), PAGE);
            adapter.memories().delete(company.id(), run.employee(), memory.id());
            adapter.artifacts().countForCreate(company.id(), run.id());
            adapter.artifacts().create(draft);
            adapter.artifacts().find(company.id(), draft.id());
            adapter.artifacts().content(company.id(), draft.id());
            adapter.artifacts().list(company.id(), new ArtifactStore.Filter(Optional.empty(), Optional.empty()), PAGE);
            adapter.artifacts()
                    .list(
                            company.id(),
                            new ArtifactStore.Filter(Optional.of(run.employee()), Optional.of(run.id())),
                            PAGE);
        });
    }

    private void browse() {
        adapter.listings().list(ListingQuery.ALL, PAGE);
        adapter.listings().divisions();
        adapter.prices().priceOf("guildhall-demo");
    }
}
