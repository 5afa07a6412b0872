package dev.guildhall.adapter.in.rest.approval;

import dev.guildhall.domain.approval.ApprovalPolicy;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Rules for consent; of all that match, the strictest holds. Where a rule names the tool, those that name none do not
 * count, except those about money.
 *
 * @param patienceSeconds how long a request waits for somebody to decide
 */
@Schema(name = "ApprovalRules")
public record RulesView(List<RuleFields> rules, long patienceSeconds) {

    static RulesView of(ApprovalPolicy policy) {
        return new RulesView(
                policy.rules().stream().map(RuleFields::of).toList(),
                policy.patience().toSeconds());
    }
}
