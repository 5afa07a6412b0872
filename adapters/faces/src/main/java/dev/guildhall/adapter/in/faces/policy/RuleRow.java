package dev.guildhall.adapter.in.faces.policy;

import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.domain.approval.ApprovalLevel;
import dev.guildhall.domain.approval.ApprovalPolicy.Rule;

/**
 * A rule in the table; conditions that it does not have are empty.
 *
 * @param key tells it from the others, also when they have moved
 */
public record RuleRow(String key, String tool, String effect, String audience, String least, String below, String who) {

    static RuleRow of(Rule rule) {
        return new RuleRow(
                key(rule),
                rule.tool().orElse(""),
                rule.effect().map(Show::word).orElse(""),
                rule.audience().map(Show::word).orElse(""),
                rule.least().map(Show::price).orElse(""),
                rule.unsureBelow().map(percent -> percent + " %").orElse(""),
                who(rule.level()));
    }

    /** Words that are the same for the same rule only. */
    static String key(Rule rule) {
        return rule.tool().orElse("*")
                + " " + rule.effect().map(Enum::name).orElse("*")
                + " " + rule.audience().map(Enum::name).orElse("*")
                + " "
                + rule.least().map(amount -> String.valueOf(amount.value())).orElse("*")
                + " " + rule.unsureBelow().map(String::valueOf).orElse("*")
                + " " + rule.level();
    }

    /** Whose consent is needed. */
    static String who(ApprovalLevel level) {
        return switch (level) {
            case AUTO -> "Nobody, it may";
            case MANAGER -> "Anybody";
            case ADMIN -> "An admin";
            case FOUR_EYES -> "Two people, one an admin";
        };
    }
}
