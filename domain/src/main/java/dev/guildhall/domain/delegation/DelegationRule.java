package dev.guildhall.domain.delegation;

import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.agent.OrgChart;
import dev.guildhall.domain.agent.Seniority;
import dev.guildhall.domain.shared.EmployeeId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Who may hand work to whom (seed 000 and its code): down the reporting lines, along collaboration lines, within a
 * division from manager to anyone and from senior to junior, across divisions to a manager only; never to oneself, to
 * someone who already waits in the chain, to a released employee, or deeper than {@link #MAX_DEPTH}.
 */
public final class DelegationRule {

    /** Deepest delegated run; a member's own request has depth 0. */
    public static final int MAX_DEPTH = 5;

    /** Over which delegations between the same two employees are counted. */
    public static final Duration PERIOD = Duration.ofHours(1);

    /** How often one employee may hand work to the same other within {@link #PERIOD}. */
    public static final int MAX_PER_PERIOD = 50;

    private DelegationRule() {}

    /**
     * Judges one delegation.
     *
     * @param chain the employees of the delegating run and all its ancestors
     * @param depth of the delegating run
     * @return why not, or empty when it is allowed
     */
    public static Optional<Refusal> judge(
            Employee from, Employee to, OrgChart chart, List<EmployeeId> chain, int depth) {
        if (from.id().equals(to.id())) {
            return Optional.of(Refusal.SELF);
        }
        if (chain.contains(to.id())) {
            return Optional.of(Refusal.CYCLE);
        }
        if (depth + 1 > MAX_DEPTH) {
            return Optional.of(Refusal.TOO_DEEP);
        }
        if (!to.isActive()) {
            return Optional.of(Refusal.RELEASED);
        }
        return mayAsk(from, to, chart) ? Optional.empty() : Optional.of(Refusal.NOT_IN_LINE);
    }

    /** Whether the org chart and the ranks let {@code from} hand work to {@code to} at all. */
    public static boolean mayAsk(Employee from, Employee to, OrgChart chart) {
        if (chart.reportsTo(to.id(), from.id()) || chart.collaborate(from.id(), to.id())) {
            return true;
        }
        if (!from.division().equals(to.division())) {
            return to.seniority() == Seniority.MANAGER;
        }
        return from.seniority() == Seniority.MANAGER
                || (from.seniority() == Seniority.SENIOR && to.seniority() == Seniority.JUNIOR);
    }

    /** Why a delegation is refused, with a text that helps the model to do better. */
    public enum Refusal {
        /** To oneself. */
        SELF("You cannot delegate to yourself. Do the work or pick a colleague."),
        /** To someone who waits for this run. */
        CYCLE("This colleague is already waiting for you in this chain of delegations. Do the work yourself."),
        /** Too long a chain. */
        TOO_DEEP("The chain of delegations has reached its limit of " + MAX_DEPTH + ". Do the work yourself."),
        /** To someone who was let go. */
        RELEASED("This colleague no longer works here. Pick another."),
        /** Too many within {@link #PERIOD}. */
        TOO_OFTEN("You have asked this colleague " + MAX_PER_PERIOD
                + " times within the last hour. Do the work yourself, or pick another."),
        /** Not allowed by org chart and rank. */
        NOT_IN_LINE("The org chart does not let you delegate to this colleague. Pick one who reports to you, works with"
                + " you, or a manager of another division.");

        private final String advice;

        Refusal(String advice) {
            this.advice = advice;
        }

        /** What the delegating employee is told. */
        public String advice() {
            return advice;
        }
    }
}
