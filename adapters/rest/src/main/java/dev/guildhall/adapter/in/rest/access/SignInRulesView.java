package dev.guildhall.adapter.in.rest.access;

import dev.guildhall.domain.access.SignInRules;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the company demands of its members when they sign in.
 *
 * @param secondFactor whether who has no second factor may do nothing but set one up
 */
@Schema(name = "SignInRules")
public record SignInRulesView(boolean secondFactor) {

    static SignInRulesView of(SignInRules rules) {
        return new SignInRulesView(rules.secondFactor());
    }
}
