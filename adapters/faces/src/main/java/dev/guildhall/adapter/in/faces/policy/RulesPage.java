package dev.guildhall.adapter.in.faces.policy;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.FormErrors;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.adapter.in.faces.support.Option;
import dev.guildhall.application.policy.in.ChangeApprovalRules;
import dev.guildhall.application.policy.in.ShowApprovalRules;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.approval.ApprovalLevel;
import dev.guildhall.domain.approval.ApprovalPolicy;
import dev.guildhall.domain.approval.ApprovalPolicy.Rule;
import dev.guildhall.domain.tool.Audience;
import dev.guildhall.domain.tool.Effect;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The company's rules for consent. */
@FacesPage
public final class RulesPage {

    private static final int MOST_HOURS = 30 * 24;

    private final Browser browser;
    private final Caller caller;
    private final ChangeApprovalRules changeApprovalRules;
    private final FormErrors errors = new FormErrors();
    private final RuleForm form = new RuleForm();
    private final Lazy<ApprovalPolicy> policy;
    private Optional<String> hours = Optional.empty();

    /**
     * @param showApprovalRules tells the rules that hold
     */
    @Inject
    public RulesPage(
            Browser browser,
            Caller caller,
            ShowApprovalRules showApprovalRules,
            ChangeApprovalRules changeApprovalRules) {
        this.browser = browser;
        this.caller = caller;
        this.changeApprovalRules = changeApprovalRules;
        this.policy = Lazy.of(() -> showApprovalRules.show(caller.to(Permission.TOOL_SETTINGS_READ)));
    }

    /** Takes away the rule whose button was pressed. */
    public void removeChosen() {
        if (!browser.isPostback()) {
            return;
        }
        browser.parameter("remove").ifPresent(key -> {
            List<Rule> left = new ArrayList<>(policy.get().rules());
            // A rule that is gone already is what was wanted.
            left.removeIf(rule -> RuleRow.key(rule).equals(key));
            change(new ApprovalPolicy(left, policy.get().patience()), "rule-removed");
        });
    }

    /** Adds the rule that was filled in. */
    public void add() {
        form.read(errors).ifPresent(rule -> {
            List<Rule> more = new ArrayList<>(policy.get().rules());
            if (more.size() >= ApprovalPolicy.MAX_RULES) {
                errors.add(
                        FormErrors.FORM, "There are " + ApprovalPolicy.MAX_RULES + " rules, as many as there can be.");
            } else if (more.contains(rule)) {
                errors.add(FormErrors.FORM, "There is such a rule already.");
            } else {
                more.add(rule);
                change(new ApprovalPolicy(more, policy.get().patience()), "rule-added");
            }
        });
    }

    /** Changes how long requests wait, to what was typed. */
    public void saveHours() {
        errors.read("hours", "Hours", () -> Numbers.read("hours", getHours(), 1, MOST_HOURS))
                .ifPresent(number ->
                        change(new ApprovalPolicy(policy.get().rules(), Duration.ofHours(number)), "patience-changed"));
    }

    private void change(ApprovalPolicy rules, String notice) {
        ApprovalPolicy _ = changeApprovalRules.change(caller.to(Permission.POLICY_CHANGE), rules);
        browser.redirect("/app/rules?notice=" + notice);
    }

    /** The rules. */
    public List<RuleRow> getRows() {
        return policy.get().rules().stream().map(RuleRow::of).toList();
    }

    /** The fields of a new rule. */
    public RuleForm getForm() {
        return form;
    }

    /** Effects to choose from. */
    public List<Option> getEffects() {
        return Option.all(Effect.values());
    }

    /** Audiences to choose from. */
    public List<Option> getAudiences() {
        return Option.all(Audience.values());
    }

    /** Whose consent there is to choose from. */
    public List<Option> getLevels() {
        return Stream.of(ApprovalLevel.values())
                .map(level -> new Option(level.name().toLowerCase(Locale.ROOT), RuleRow.who(level)))
                .toList();
    }

    /** Hours that requests wait, as typed. */
    public String getHours() {
        return hours.orElseGet(() -> {
            Duration patience = policy.get().patience();
            return String.valueOf(Math.max(1, patience.plusMinutes(59).toHours()));
        });
    }

    /** Hours that requests wait, as typed. */
    public void setHours(String hours) {
        this.hours = Optional.of(hours);
    }

    /** Whether the reader may change rules. */
    public boolean isChangeable() {
        return caller.may(Permission.POLICY_CHANGE);
    }

    /** What is wrong. */
    public Map<String, String> getErrors() {
        return errors.byField();
    }
}
