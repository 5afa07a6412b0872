package dev.guildhall.application.orgchart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.testing.Employees;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.application.testing.fake.InMemoryPorts;
import dev.guildhall.application.tool.PlatformTool;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.agent.Seniority;
import dev.guildhall.domain.run.Run;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListTeamToolTest {

    private final InMemoryPorts fakes = new InMemoryPorts();
    private final PlatformTool tool = new OrgChartUseCases(
                    new OrgChartPorts(fakes.tx(), fakes.employees(), fakes.orgChart(), fakes.ids(), fakes.auditTrail()))
            .tools()
            .getFirst();
    private final Company company = Company.foundedIn(fakes);
    private final Employee senior = hire("Mara", "marketing", Seniority.SENIOR);
    private final Run run = company.ask(company.talkTo(senior));

    private Employee hire(String name, String division, Seniority seniority) {
        Employee employee = Employees.placed(Employees.named(company.candidate(), name), division, seniority);
        company.run(() -> fakes.employees().create(employee));
        return employee;
    }

    private String team() {
        return company.write(() -> tool.use(run, Map.of())).content();
    }

    @Test
    void use_whenThereIsNobodyElse_shouldSaySo() {
        Company stranger = Company.foundedIn(fakes);
        stranger.hire();

        assertThat(team()).isEqualTo("You are the only employee here.");
    }

    @Test
    void use_shouldNameColleaguesAndToWhomItMayDelegate() {
        hire("Peer", "marketing", Seniority.SENIOR);
        Employee junior = hire("June", "marketing", Seniority.JUNIOR);
        hire("Stranger", "sales", Seniority.JUNIOR);
        hire("Boss", "sales", Seniority.MANAGER);
        Employee gone = hire("Gone", "marketing", Seniority.JUNIOR);
        company.run(() -> fakes.employees().update(gone.released(gone.hiredAt())));

        assertThat(team().lines())
                .hasSize(4)
                .anyMatch(line -> line.startsWith("- June, ") && line.endsWith("agent_id " + junior.id()))
                .anyMatch(line -> line.startsWith("- Boss, ") && line.contains("MANAGER: you may delegate"))
                .anyMatch(line -> line.startsWith("- Peer, ") && line.endsWith("you may not delegate"))
                .anyMatch(line -> line.contains("division sales, JUNIOR: you may not delegate"));
        assertThat(team().lines().limit(2)).allMatch(line -> line.contains("you may delegate"));
    }

    @Test
    void use_whenThereAreMany_shouldShowSomeAndCountTheRest() {
        for (int i = 0; i < ListTeamTool.MAX_SHOWN + 3; i++) {
            hire("Peer " + i, "marketing", Seniority.SENIOR);
        }

        assertThat(team().lines()).hasSize(ListTeamTool.MAX_SHOWN + 1).endsWith("and 3 more.");
    }
}
