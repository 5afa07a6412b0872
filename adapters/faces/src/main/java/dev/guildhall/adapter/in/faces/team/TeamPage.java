package dev.guildhall.adapter.in.faces.team;

import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.Face;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.application.employee.in.ListEmployees;
import dev.guildhall.application.orgchart.in.ShowOrgChart;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.shared.MoneyMicros;
import jakarta.inject.Inject;
import java.util.List;

/** Everybody who works here, and the org chart. */
@FacesPage
public final class TeamPage {

    private final Caller caller;
    private final MonthlyCosts costs;
    private final Lazy<ShowOrgChart.View> view;
    private final Lazy<List<Employee>> former;

    /**
     * @param showOrgChart who works here and how they are joined
     */
    @Inject
    public TeamPage(Caller caller, ShowOrgChart showOrgChart, ListEmployees listEmployees, MonthlyCosts costs) {
        this.caller = caller;
        this.costs = costs;
        this.view = Lazy.of(() -> showOrgChart.show(caller.to(Permission.ORG_CHART_READ)));
        this.former = Lazy.of(() -> listEmployees
                .list(caller.to(Permission.EMPLOYEE_READ), true, PageRequest.first(PageRequest.MAX))
                .items());
    }

    /** Those who work here. */
    public List<EmployeeCard> getCards() {
        OrgTree tree = new OrgTree(view.get());
        return view.get().employees().stream()
                .map(one -> EmployeeCard.of(one, tree.managerOf(one.id()), costs.of(one.id())))
                .toList();
    }

    /** The newest of those who were let go. */
    public List<Face> getFormer() {
        return former.get().stream().map(Face::of).toList();
    }

    /** How many work here, in words. */
    public String getHeadcount() {
        return Show.count(view.get().employees().size(), "employee");
    }

    /** All subscriptions per month. */
    public String getBase() {
        return Show.price(view.get().employees().stream()
                .map(Employee::monthlyPrice)
                .reduce(MoneyMicros.ZERO, MoneyMicros::plus));
    }

    /** Everything metered this month. */
    public String getUsed() {
        return Show.cost(costs.total());
    }

    /** Whether the reader may hire. */
    public boolean isHirable() {
        return caller.may(Permission.EMPLOYEE_HIRE);
    }
}
