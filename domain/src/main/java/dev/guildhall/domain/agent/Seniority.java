package dev.guildhall.domain.agent;

/** Rank of a listing; decides the monthly price class and who may delegate to whom. */
public enum Seniority {
    /** Executes well-defined work. */
    JUNIOR,
    /** Owns a field of work. */
    SENIOR,
    /** Plans, delegates, answers for the result. */
    MANAGER
}
