package dev.guildhall.domain.delegation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What an employee decided to do with its work at one point: what its model asked for, as a decision.
 *
 * @param reason as the employee stated it
 * @param confidence percent; the lowest it stated
 */
public record DelegationDecision(Choice choice, Optional<String> reason, Optional<Integer> confidence) {

    /** The four ways. */
    public enum Choice {
        /** Does it itself. */
        HANDLE,
        /** Hands it to a colleague. */
        DELEGATE,
        /** Hands it to several colleagues at once. */
        PARALLEL,
        /** Asks a human. */
        ASK
    }

    /** What one tool request wants. */
    public enum Aim {
        /** Something done by a colleague. */
        COLLEAGUE,
        /** Something said by a human. */
        HUMAN,
        /** Anything else. */
        WORK
    }

    /** A tool request with what the employee said about it. */
    public record Wish(Aim aim, Optional<String> reason, Optional<Integer> confidence) {}

    /** The decision behind the requests of one model call, in their order. */
    public static DelegationDecision of(List<Wish> wishes) {
        List<Wish> colleagues = only(wishes, wish -> wish.aim() == Aim.COLLEAGUE);
        if (!colleagues.isEmpty()) {
            return of(colleagues.size() > 1 ? Choice.PARALLEL : Choice.DELEGATE, colleagues);
        }
        List<Wish> questions = only(wishes, wish -> wish.aim() == Aim.HUMAN);
        return questions.isEmpty() ? of(Choice.HANDLE, wishes) : of(Choice.ASK, questions);
    }

    private static DelegationDecision of(Choice choice, List<Wish> behind) {
        return new DelegationDecision(
                choice,
                behind.stream().flatMap(wish -> wish.reason().stream()).findFirst(),
                behind.stream().flatMap(wish -> wish.confidence().stream()).min(Integer::compare));
    }

    private static List<Wish> only(List<Wish> wishes, Predicate<Wish> kind) {
        return wishes.stream().filter(kind).toList();
    }
}
