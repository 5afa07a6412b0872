package dev.guildhall.adapter.in.faces.team;

import dev.guildhall.adapter.in.faces.support.Face;
import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.shared.MoneyMicros;

/**
 * An employee as the team page shows it.
 *
 * @param manager name of whom it reports to; empty for nobody
 * @param price subscription per month
 * @param cost metered this month
 */
public record EmployeeCard(
        Face face,
        String division,
        String seniority,
        String manager,
        String email,
        String hiredOn,
        String hiredAt,
        String price,
        String cost,
        String listing,
        boolean active,
        long revision) {

    static EmployeeCard of(Employee employee, String manager, MoneyMicros cost) {
        return new EmployeeCard(
                Face.of(employee),
                Show.slug(employee.division()),
                Show.word(employee.seniority()),
                manager,
                employee.persona().email().map(address -> address.value()).orElse(""),
                Show.day(employee.hiredAt()),
                employee.hiredAt().toString(),
                Show.price(employee.monthlyPrice()),
                Show.cost(cost),
                employee.listing().value(),
                employee.isActive(),
                employee.revision());
    }
}
