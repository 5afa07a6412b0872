package dev.guildhall.adapter.in.faces.tenant;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.FormErrors;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.application.tenant.in.ChangePlan;
import dev.guildhall.application.tenant.in.ChangePlan.Outcome;
import dev.guildhall.application.tenant.in.PreviewPlan;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.tenant.PlanChange;
import dev.guildhall.domain.tenant.SubscriptionPlan;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a change of the plan would mean, and the button that makes it. */
@FacesPage
public final class PlanPage {

    private final Browser browser;
    private final Caller caller;
    private final ChangePlan changePlan;
    private final FormErrors errors = new FormErrors();
    private final Lazy<Optional<PlanChange>> change;

    /**
     * @param previewPlan tells what would change
     */
    @Inject
    public PlanPage(Browser browser, Caller caller, PreviewPlan previewPlan, ChangePlan changePlan) {
        this.browser = browser;
        this.caller = caller;
        this.changePlan = changePlan;
        this.change = Lazy.of(() -> wanted().map(plan -> previewPlan.preview(caller.to(Permission.TENANT_READ), plan)));
    }

    private Optional<SubscriptionPlan> wanted() {
        String name = browser.parameter("to").orElse("").toUpperCase(Locale.ROOT);
        return Arrays.stream(SubscriptionPlan.values())
                .filter(plan -> plan.name().equals(name))
                .findFirst();
    }

    /** Answers 404 when there is no such plan. */
    public void open() {
        if (wanted().isEmpty()) {
            browser.notFound();
        }
    }

    /** Makes the change. */
    public void confirm() {
        switch (changePlan.change(caller.to(Permission.PLAN_CHANGE), wanted().orElseThrow())) {
            case Outcome.Changed _ -> browser.redirect("/app/settings?notice=plan-changed#plan-title");
            case Outcome.TooMuchInUse _ ->
                errors.add(FormErrors.FORM, "More came into use meanwhile. See below what has to be given up first.");
        }
    }

    private PlanChange change() {
        return change.get().orElseThrow();
    }

    /** The plan to change to, in words. */
    public String getName() {
        return Show.word(change().to().plan());
    }

    /** The plan to change to, as it stands in addresses. */
    public String getValue() {
        return change().to().plan().name().toLowerCase(Locale.ROOT);
    }

    /** The plan that the company is on, in words. */
    public String getCurrent() {
        return Show.word(change().from().plan());
    }

    /** Whether there is anything to change. */
    public boolean isSame() {
        return change().from().equals(change().to());
    }

    /** Whether the change can be made now. */
    public boolean isPossible() {
        return change().obstacles().isEmpty();
    }

    /** Whether the reader may change the plan. */
    public boolean isPayer() {
        return caller.may(Permission.PLAN_CHANGE);
    }

    /** What a month will cost. */
    public String getPrice() {
        return Show.price(change().to().monthlyPrice());
    }

    /** The difference in price, as a sentence. */
    public String getDifference() {
        long micros = change().priceDifferenceMicros();
        String amount = Show.price(new MoneyMicros(Math.abs(micros)));
        if (micros == 0) {
            return "The price stays the same.";
        }
        return "That is " + amount + (micros > 0 ? " more" : " less") + " per month than now.";
    }

    /** Every limit before and after. */
    public List<PlanRow> getRows() {
        return change().items().stream().map(PlanRow::of).toList();
    }

    /** What is wrong. */
    public Map<String, String> getErrors() {
        return errors.byField();
    }
}
