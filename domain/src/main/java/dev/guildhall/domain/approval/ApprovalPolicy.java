package dev.guildhall.domain.approval;

import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.tool.Audience;
import dev.guildhall.domain.tool.Effect;
import dev.guildhall.domain.tool.ToolManifest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A tenant's rules for consent. Of all rules that match a use the strictest holds. Where a rule names the tool, those that name
 * none do not count, except those about money.
 *
 * @param rules at most {@link #MAX_RULES}
 * @param patience how long a request waits for somebody to decide
 */
public record ApprovalPolicy(List<Rule> rules, Duration patience) {

    /** Most rules a tenant can have. */
    public static final int MAX_RULES = 100;

    private static final Duration LONGEST_PATIENCE = Duration.ofDays(30);

    /** What holds where a tenant has said nothing else. */
    public static final ApprovalPolicy USUAL = new ApprovalPolicy(
            List.of(
                    Rule.whenEffect(Effect.COMPENSABLE, ApprovalLevel.MANAGER),
                    Rule.whenEffect(Effect.IRREVERSIBLE, ApprovalLevel.ADMIN),
                    Rule.whenAmount(new MoneyMicros(100_000_000), ApprovalLevel.ADMIN),
                    Rule.whenAmount(new MoneyMicros(1_000_000_000), ApprovalLevel.FOUR_EYES),
                    Rule.whenUnsure(50, ApprovalLevel.MANAGER)),
            Duration.ofDays(3));

    /** Takes a copy; refuses too many rules and a patience out of bounds. */
    public ApprovalPolicy {
        rules = List.copyOf(rules);
        if (rules.size() > MAX_RULES) {
            throw new IllegalArgumentException("more than " + MAX_RULES + " rules");
        }
        if (patience.compareTo(Duration.ofMinutes(1)) < 0 || patience.compareTo(LONGEST_PATIENCE) > 0) {
            throw new IllegalArgumentException(
                    "patience must be from a minute to " + LONGEST_PATIENCE.toDays() + " days");
        }
    }

    /**
     * A rule. All its conditions must hold; one that is empty always does.
     *
     * @param tool name of the one tool it is about
     * @param least smallest amount of money it is about
     * @param unsureBelow percent of confidence that the employee must have stated for the rule not to match
     */
    public record Rule(
            Optional<String> tool,
            Optional<Effect> effect,
            Optional<Audience> audience,
            Optional<MoneyMicros> least,
            Optional<Integer> unsureBelow,
            ApprovalLevel level) {

        static Rule whenEffect(Effect effect, ApprovalLevel level) {
            return new Rule(
                    Optional.empty(), Optional.of(effect), Optional.empty(), Optional.empty(), Optional.empty(), level);
        }

        static Rule whenAmount(MoneyMicros least, ApprovalLevel level) {
            return new Rule(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(least), Optional.empty(), level);
        }

        static Rule whenUnsure(int percent, ApprovalLevel level) {
            return new Rule(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(percent),
                    level);
        }

        boolean matches(ToolManifest manifest, Optional<MoneyMicros> amount, Optional<Integer> confidence) {
            return tool.filter(name -> !name.equals(manifest.name())).isEmpty()
                    && effect.filter(wanted -> wanted != manifest.effect()).isEmpty()
                    && audience.filter(wanted -> wanted != manifest.audience()).isEmpty()
                    && least.filter(limit -> amount.filter(sum -> sum.compareTo(limit) >= 0)
                                    .isEmpty())
                            .isEmpty()
                    && unsureBelow
                            .filter(limit ->
                                    confidence.filter(stated -> stated < limit).isEmpty())
                            .isEmpty();
        }
    }

    /**
     * The same with no consent needed for one tool any more, except where much money moves.
     *
     * @throws IllegalArgumentException when there are too many rules
     */
    public ApprovalPolicy trusting(String tool) {
        List<Rule> next = new ArrayList<>(rules.stream()
                .filter(rule -> rule.least().isPresent()
                        || rule.tool().filter(tool::equals).isEmpty())
                .toList());
        next.add(new Rule(
                Optional.of(tool),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ApprovalLevel.AUTO));
        return new ApprovalPolicy(next, patience);
    }

    /** All of it in words, one rule a line. */
    public String inWords() {
        StringBuilder text = new StringBuilder();
        rules.forEach(rule ->
                text.append(rule.level()).append(": ").append(reason(rule)).append('\n'));
        return text.append("Requests wait ")
                .append(patience.toMinutes())
                .append(" minutes.")
                .toString();
    }

    /** What a use of a tool needs. */
    public record Need(ApprovalLevel level, String reason) {}

    /**
     * Whose consent a use needs.
     *
     * @param amount money it moves, if the tool says
     * @param confidence percent the employee stated, if it did
     */
    public Need judge(ToolManifest manifest, Optional<MoneyMicros> amount, Optional<Integer> confidence) {
        List<Rule> matching = rules.stream()
                .filter(rule -> rule.matches(manifest, amount, confidence))
                .toList();
        boolean named = matching.stream().anyMatch(rule -> rule.tool().isPresent());
        return matching.stream()
                .filter(rule ->
                        !named || rule.tool().isPresent() || rule.least().isPresent())
                .max(Comparator.comparing(Rule::level))
                .map(rule -> new Need(rule.level(), reason(rule)))
                .orElseGet(() -> new Need(ApprovalLevel.AUTO, "No rule asks for consent."));
    }

    private static String reason(Rule rule) {
        StringBuilder text = new StringBuilder("Your rules ask for consent");
        rule.tool().ifPresent(tool -> text.append(" to ").append(tool));
        rule.effect().ifPresent(effect -> text.append(" to effects that are ").append(effect));
        rule.audience().ifPresent(audience -> text.append(" to what is ").append(audience));
        rule.least()
                .ifPresent(least ->
                        text.append(" from $").append(least.value() / 1_000_000).append(" on"));
        rule.unsureBelow()
                .ifPresent(percent -> text.append(" below ").append(percent).append(" % confidence"));
        return text.append('.').toString();
    }
}
