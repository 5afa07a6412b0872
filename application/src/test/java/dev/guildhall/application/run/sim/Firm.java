package dev.guildhall.application.run.sim;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.testing.Listings;
import dev.guildhall.application.testing.fake.InMemoryPorts;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.agent.Listing;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.Tenant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A tenant with an admin, employees and what was asked of them. */
record Firm(TenantId tenant, Member ana, CallContext call, List<Employee> staff, List<RunId> asked) {

    static Firm foundedIn(InMemoryPorts ports) {
        Tenant company = ports.make().tenant();
        Member ana = ports.make().admin(company.id());
        ports.tx().run(company.id(), () -> {
            ports.tenants().create(company);
            ports.members().create(ana);
        });
        Firm firm = new Firm(company.id(), ana, ports.make().context(ana), new ArrayList<>(), new ArrayList<>());
        for (Listing listing :
                List.of(Listings.marketingManager(), Listings.contentStrategist(), Listings.socialMediaAssistant())) {
            firm.hire(ports, listing);
        }
        return firm;
    }

    private void hire(InMemoryPorts ports, Listing listing) {
        ports.catalog().add(listing);
        Employee employee = ports.make().employee(tenant, listing);
        ports.tx().run(tenant, () -> {
            ports.employees().create(employee);
            ports.toolSettings().giveTools(tenant, employee.id(), Set.of("look_up", "book", "post", "print"));
        });
        staff.add(employee);
    }
}
