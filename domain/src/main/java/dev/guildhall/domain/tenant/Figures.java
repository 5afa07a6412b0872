package dev.guildhall.domain.tenant;

/**
 * How much a tenant has.
 *
 * @param members people who belong to it
 * @param employees who are hired
 * @param runs asked for since a certain moment, those that employees handed on included
 */
public record Figures(long members, long employees, long runs) {}
