package dev.guildhall.adapter.in.faces.support;

import dev.guildhall.domain.agent.Employee;

/**
 * An employee as a name with a picture of its initials.
 *
 * @param tone colour of the picture
 */
public record Face(String id, String name, String initials, int tone, String title) {

    /** The face of an employee. */
    public static Face of(Employee employee) {
        String name = employee.persona().name();
        return new Face(employee.id().toString(), name, Show.initials(name), Show.tone(name), employee.jobTitle());
    }
}
