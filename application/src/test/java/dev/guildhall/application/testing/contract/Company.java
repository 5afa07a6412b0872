package dev.guildhall.application.testing.contract;

import dev.guildhall.application.testing.Fixtures;
import dev.guildhall.application.testing.ManualClock;
import dev.guildhall.application.testing.SequentialIds;
import dev.guildhall.application.testing.WorkFixtures;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.conversation.Conversation;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.Tenant;
import java.util.function.Supplier;

/** A tenant of its own for one test, stored through the ports: an admin and, on demand, employees and their work. */
public final class Company {

    private final StorePorts ports;
    private final ManualClock clock = new ManualClock();
    private final SequentialIds ids = SequentialIds.unique();
    private final Fixtures fixtures = new Fixtures(ids, clock);
    private final WorkFixtures work = new WorkFixtures(ids, clock);
    private final Tenant tenant = fixtures.tenant();
    private final Member admin = fixtures.admin(tenant.id());

    private Company(StorePorts ports) {
        this.ports = ports;
    }

    /** Stores a new company. */
    public static Company foundedIn(StorePorts ports) {
        Company company = new Company(ports);
        company.run(() -> {
            ports.tenants().create(company.tenant);
            ports.members().create(company.admin);
        });
        return company;
    }

    /** Its tenant. */
    public Tenant tenant() {
        return tenant;
    }

    /** Its tenant's id. */
    public TenantId id() {
        return tenant.id();
    }

    /** Its founder. */
    public Member admin() {
        return admin;
    }

    /** Makes things of this company that are not stored yet. */
    public Fixtures make() {
        return fixtures;
    }

    /** Makes work of this company that is not stored yet. */
    public WorkFixtures work() {
        return work;
    }

    /** The clock that its fixtures are made by. */
    public ManualClock clock() {
        return clock;
    }

    /** An employee that can be hired, not stored yet. */
    public Employee candidate() {
        return fixtures.employee(id(), ports.hirable());
    }

    /** Stores a new employee. */
    public Employee hire() {
        Employee employee = candidate();
        run(() -> ports.employees().create(employee));
        return employee;
    }

    /** Stores a new member. */
    public Member join() {
        Member member = fixtures.admin(id());
        run(() -> ports.members().create(member));
        return member;
    }

    /** Stores a new conversation of the admin. */
    public Conversation talkTo(Employee employee) {
        Conversation conversation = work.conversation(employee, admin);
        run(() -> ports.conversations().create(conversation));
        return conversation;
    }

    /** Stores a new run of a conversation. */
    public Run ask(Conversation conversation) {
        Run run = work.chatRun(conversation);
        run(() -> ports.runs().create(run));
        return run;
    }

    /** Stores a new run of a new employee. */
    public Run newRun() {
        return ask(talkTo(hire()));
    }

    /** Reads inside a transaction of this company. */
    public <T> T read(Supplier<T> work) {
        return ports.tx().read(id(), work);
    }

    /** Writes inside a transaction of this company. */
    public <T> T write(Supplier<T> work) {
        return ports.tx().write(id(), work);
    }

    /** Writes inside a transaction of this company, without a result. */
    public void run(Runnable work) {
        ports.tx().run(id(), work);
    }
}
