package dev.guildhall.application.run;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.conversation.ConversationPorts;
import dev.guildhall.application.conversation.ConversationUseCases;
import dev.guildhall.application.conversation.in.SendMessage;
import dev.guildhall.application.testing.Fixtures;
import dev.guildhall.application.testing.Listings;
import dev.guildhall.application.testing.fake.InMemoryPorts;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.agent.Listing;
import dev.guildhall.domain.run.ClaimedRun;
import dev.guildhall.domain.run.RunPolicy;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.Tenant;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A company that asks its employees things while models fail, engines die and leases run out; all from one seed. */
final class Simulation {

    private static final int TROUBLED_ROUNDS = 50;
    private static final int MOST_ROUNDS = 2000;
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final RunPolicy POLICY =
            new RunPolicy(6, Duration.ofMinutes(30), 5, 8, 3, 3, new MoneyMicros(100_000));

    final InMemoryPorts ports = new InMemoryPorts();
    final TenantId tenant;
    final List<Employee> staff = new ArrayList<>();

    private final Random random;
    private final boolean cancels;
    private final CallContext call;
    private final RunUseCases engine;
    private final RunUseCases api;
    private final SendMessage send;
    private final List<RunId> asked = new ArrayList<>();
    private boolean troubled = true;
    private int deaths;

    Simulation(Random random, boolean cancels) {
        this.random = random;
        this.cancels = cancels;
        Tenant company = ports.make().tenant();
        Member ana = ports.make().admin(company.id());
        tenant = company.id();
        call = ports.make().context(ana);
        MortalPorts mortal = MortalPorts.of(ports.tx(), ports.journal(), this::dies);
        engine = new RunUseCases(ports.runPorts(mortal.tx(), mortal.journal()), POLICY);
        api = new RunUseCases(ports.runPorts(ports.tx(), ports.journal()), POLICY);
        send = sendMessage();
        ports.models().otherwise(new RandomModels(random)::answer);
        ports.tx().run(tenant, () -> {
            ports.tenants().create(company);
            ports.members().create(ana);
        });
        List.of(Listings.marketingManager(), Listings.contentStrategist(), Listings.socialMediaAssistant())
                .forEach(this::hire);
    }

    private SendMessage sendMessage() {
        return new ConversationUseCases(new ConversationPorts(
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

    private void hire(Listing listing) {
        ports.catalog().add(listing);
        Employee employee = ports.make().employee(tenant, listing);
        ports.tx().run(tenant, () -> ports.employees().create(employee));
        staff.add(employee);
    }

    private boolean dies() {
        boolean dies = troubled && random.nextInt(40) == 0;
        deaths += dies ? 1 : 0;
        return dies;
    }

    /** How often an engine died. */
    int deaths() {
        return deaths;
    }

    /** Lets trouble happen for a while, then lets everything come to its end. */
    void run() {
        for (int round = 0; round < TROUBLED_ROUNDS; round++) {
            ports.clock().advance(Duration.ofMillis(1 + random.nextInt(2000)));
            act(round);
            work(round);
        }
        troubled = false;
        int quiet = 0;
        for (int round = 0; quiet < 5; round++) {
            ports.clock().advance(Duration.ofSeconds(61));
            quiet = work(round) == 0 ? quiet + 1 : 0;
            if (round > MOST_ROUNDS) {
                throw new AssertionError("there is always something due");
            }
        }
    }

    private void act(int round) {
        if (random.nextInt(4) == 0) {
            ask(staff.get(random.nextInt(staff.size())), "Message of round " + round);
        }
        if (cancels && !asked.isEmpty() && random.nextInt(8) == 0) {
            api.cancelRun().cancel(call, asked.get(random.nextInt(asked.size())));
        }
        if (random.nextInt(3) == 0) {
            ports.clock().advance(LEASE.plusSeconds(10));
        }
    }

    private void ask(Employee employee, String content) {
        SendMessage.Command command =
                new SendMessage.Command(employee.id(), content, Optional.empty(), Optional.empty());
        if (send.send(call, command) instanceof SendMessage.Outcome.Sent sent) {
            asked.add(sent.run().id());
        }
    }

    private int work(int round) {
        List<ClaimedRun> due = ports.claims().claim("node-" + round % 3, 1 + random.nextInt(3), LEASE);
        for (ClaimedRun claim : due) {
            try {
                engine.advanceRun().advance(Fixtures.SYSTEM, claim);
            } catch (MortalPorts.Died _) {
                // Its lease runs out, and another engine takes the run over.
            }
        }
        return due.size();
    }
}
