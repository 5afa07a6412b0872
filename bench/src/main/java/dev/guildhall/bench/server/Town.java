package dev.guildhall.bench.server;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.guildhall.adapter.out.jpa.JpaAdapter;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.db.Roles;
import dev.guildhall.db.catalog.CatalogSeeder;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.agent.Listing;
import dev.guildhall.domain.agent.ListingQuery;
import dev.guildhall.domain.agent.Persona;
import dev.guildhall.domain.conversation.Conversation;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunKind;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.shared.ConversationId;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.SubscriptionPlan;
import dev.guildhall.domain.tenant.Tenant;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Companies with one employee and one conversation each, so that runs of several tenants can be made. */
public final class Town {

    /** The plan that all companies are on. */
    public static final SubscriptionPlan PLAN = SubscriptionPlan.ENTERPRISE;

    /** How many runs of one company are driven at a time on the first version of that plan. */
    public static final int PLACES = 100;

    private final List<Conversation> conversations;

    private Town(List<Conversation> conversations) {
        this.conversations = conversations;
    }

    /** Founds so many companies, through the product's own ports. */
    public static Town of(Server server, JpaAdapter jpa, int tenants) {
        new CatalogSeeder(server.connectedAs(Server.GUILDHALL, Roles.OWNER)).seed();
        Listing listing = jpa.listings()
                .list(ListingQuery.ALL, PageRequest.first(1))
                .items()
                .getFirst();
        return new Town(IntStream.range(0, tenants)
                .mapToObj(number -> found(jpa, listing, number))
                .toList());
    }

    private static Conversation found(JpaAdapter jpa, Listing listing, int number) {
        Instant now = Instant.now();
        TenantId id = new TenantId(UuidCreator.getTimeOrderedEpoch());
        Tenant tenant = new Tenant(id, "Company " + number, Optional.empty(), Optional.empty(), PLAN, 1, 1, now);
        MemberId memberId = new MemberId(UuidCreator.getTimeOrderedEpoch());
        Member member =
                new Member(id, memberId, new EmailAddress(memberId + "@example.com"), "Founder", Role.ADMIN, now);
        Employee employee = new Employee(
                id,
                new EmployeeId(UuidCreator.getTimeOrderedEpoch()),
                listing.slug(),
                listing.version(),
                new Persona(listing.name(), Optional.empty()),
                listing.specialty(),
                listing.division(),
                listing.seniority(),
                listing.monthlyPrice(),
                now,
                Optional.empty(),
                1);
        Conversation conversation = new Conversation(
                id, new ConversationId(UuidCreator.getTimeOrderedEpoch()), employee.id(), memberId, now, now);
        jpa.transactions().run(id, () -> {
            jpa.tenants().create(tenant);
            jpa.members().create(member);
            jpa.employees().create(employee);
            jpa.conversations().create(conversation);
        });
        return conversation;
    }

    /** A run that is not stored yet; companies take turns. */
    public Run newRun(int number) {
        Conversation conversation = conversations.get(number % conversations.size());
        return new Run(
                conversation.tenant(),
                new RunId(UuidCreator.getTimeOrderedEpoch()),
                RunKind.CHAT,
                conversation.employee(),
                Optional.of(conversation.id()),
                Optional.empty(),
                0,
                conversation.startedBy(),
                "Plan the launch of the winter blend.",
                RunStatus.QUEUED,
                MoneyMicros.ZERO,
                Instant.now(),
                Optional.empty());
    }
}
