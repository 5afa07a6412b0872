package dev.guildhall.adapter.in.faces.policy;

import dev.guildhall.adapter.in.faces.support.FormErrors;
import dev.guildhall.domain.approval.ApprovalLevel;
import dev.guildhall.domain.approval.ApprovalPolicy.Rule;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.tool.Audience;
import dev.guildhall.domain.tool.Effect;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/** The fields of a new rule. */
public final class RuleForm {

    private static final BigDecimal MOST_DOLLARS = new BigDecimal("1000000000");

    private String tool = "";
    private String effect = "";
    private String audience = "";
    private String least = "";
    private String below = "";
    private String who = "manager";

    /** The rule, or empty when something is wrong, which is then in the errors. */
    Optional<Rule> read(FormErrors errors) {
        Optional<String> name = filled(tool).flatMap(text -> errors.read("tool", "Tool", () -> toolName(text)));
        Optional<MoneyMicros> amount =
                filled(least).flatMap(text -> errors.read("least", "Amount", () -> dollars(text)));
        Optional<Integer> percent = filled(below)
                .flatMap(text -> errors.read(
                        "below",
                        "Confidence",
                        () -> Numbers.read("below", text, 1, 100).intValue()));
        Optional<Effect> how = filled(effect).map(text -> Effect.valueOf(text.toUpperCase(Locale.ROOT)));
        Optional<Audience> whom = filled(audience).map(text -> Audience.valueOf(text.toUpperCase(Locale.ROOT)));
        if (errors.any()) {
            return Optional.empty();
        }
        if (name.isEmpty() && how.isEmpty() && whom.isEmpty() && amount.isEmpty() && percent.isEmpty()) {
            errors.add(
                    FormErrors.FORM,
                    "Say when the rule holds: fill in at least one of tool, effect, audience, amount and confidence.");
            return Optional.empty();
        }
        ApprovalLevel level = ApprovalLevel.valueOf(who.toUpperCase(Locale.ROOT));
        return Optional.of(new Rule(name, how, whom, amount, percent, level));
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text.strip()).filter(stripped -> !stripped.isEmpty());
    }

    private static String toolName(String text) {
        if (!text.matches("[a-z][a-z0-9_]{0,63}")) {
            throw new InvalidValue("tool", "must be a name of lower case, digits and underscores, such as refund");
        }
        return text;
    }

    private static MoneyMicros dollars(String text) {
        if (!text.matches("\\d{1,10}(\\.\\d{1,6})?")) {
            throw new InvalidValue("least", "must be a number of dollars such as 100 or 99.50");
        }
        BigDecimal dollars = new BigDecimal(text);
        if (dollars.compareTo(MOST_DOLLARS) > 0) {
            throw new InvalidValue("least", "must be at most a billion");
        }
        return new MoneyMicros(
                dollars.movePointRight(6).setScale(0, RoundingMode.UNNECESSARY).longValueExact());
    }

    /** Tool as typed; empty for any. */
    public String getTool() {
        return tool;
    }

    /** Tool as typed; empty for any. */
    public void setTool(String tool) {
        this.tool = tool;
    }

    /** Effect chosen; empty for any. */
    public String getEffect() {
        return effect;
    }

    /** Effect chosen; empty for any. */
    public void setEffect(String effect) {
        this.effect = effect;
    }

    /** Audience chosen; empty for any. */
    public String getAudience() {
        return audience;
    }

    /** Audience chosen; empty for any. */
    public void setAudience(String audience) {
        this.audience = audience;
    }

    /** Smallest amount in dollars as typed; empty for any. */
    public String getLeast() {
        return least;
    }

    /** Smallest amount in dollars as typed; empty for any. */
    public void setLeast(String least) {
        this.least = least;
    }

    /** Percent of confidence as typed; empty for any. */
    public String getBelow() {
        return below;
    }

    /** Percent of confidence as typed; empty for any. */
    public void setBelow(String below) {
        this.below = below;
    }

    /** Whose consent is chosen. */
    public String getWho() {
        return who;
    }

    /** Whose consent is chosen. */
    public void setWho(String who) {
        this.who = who;
    }
}
