package dev.guildhall.adapter.in.rest.approval;

import dev.guildhall.adapter.in.rest.json.Line;
import dev.guildhall.domain.approval.ApprovalLevel;
import dev.guildhall.domain.approval.ApprovalPolicy.Rule;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.tool.Audience;
import dev.guildhall.domain.tool.Effect;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rule for consent; what is null is no condition.
 *
 * @param leastMicros smallest amount of money it is about, in millionths of a dollar
 * @param unsureBelow percent of confidence that an employee must state for the rule not to match
 * @param level whose consent is needed
 */
@Schema(name = "ApprovalRule")
public record RuleFields(
        @Schema(examples = "http_fetch", maxLength = 64) @Line(max = 64)
        Optional<String> tool,

        Optional<Effect> effect,
        Optional<Audience> audience,
        Optional<Long> leastMicros,
        @Schema(minimum = "1", maximum = "100") Optional<Integer> unsureBelow,
        ApprovalLevel level) {

    /** Checks the numbers. */
    public RuleFields {
        leastMicros.filter(least -> least < 1).ifPresent(_ -> {
            throw new InvalidValue("leastMicros", "must be at least 1");
        });
        unsureBelow.filter(percent -> percent < 1 || percent > 100).ifPresent(_ -> {
            throw new InvalidValue("unsureBelow", "must be from 1 to 100");
        });
    }

    Rule rule() {
        return new Rule(tool, effect, audience, leastMicros.map(MoneyMicros::new), unsureBelow, level);
    }

    static RuleFields of(Rule rule) {
        return new RuleFields(
                rule.tool(),
                rule.effect(),
                rule.audience(),
                rule.least().map(MoneyMicros::value),
                rule.unsureBelow(),
                rule.level());
    }
}
