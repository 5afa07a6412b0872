package dev.guildhall.adapter.in.rest.approval;

import dev.guildhall.domain.approval.ApprovalPolicy;
import dev.guildhall.domain.shared.InvalidValue;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Rules for consent; of all that match, the strictest holds.
 *
 * @param rules all of them
 * @param patienceSeconds how long a request waits for somebody to decide
 */
@Schema(name = "ApprovalRulesRequest")
public record RulesRequest(
        @Schema(maxItems = 100) List<RuleFields> rules,
        @Schema(minimum = "60", maximum = "2592000") Long patienceSeconds) {

    /** Checks the limits. */
    public RulesRequest {
        rules = List.copyOf(rules);
        if (rules.size() > ApprovalPolicy.MAX_RULES) {
            throw new InvalidValue("rules", "must have at most " + ApprovalPolicy.MAX_RULES + " items");
        }
        if (patienceSeconds < 60 || patienceSeconds > Duration.ofDays(30).toSeconds()) {
            throw new InvalidValue("patienceSeconds", "must be from a minute to 30 days");
        }
    }

    ApprovalPolicy policy() {
        return new ApprovalPolicy(rules.stream().map(RuleFields::rule).toList(), Duration.ofSeconds(patienceSeconds));
    }
}
