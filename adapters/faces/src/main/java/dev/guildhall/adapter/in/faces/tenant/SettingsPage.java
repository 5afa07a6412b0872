package dev.guildhall.adapter.in.faces.tenant;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.FormErrors;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.application.tenant.in.ChangeTenant;
import dev.guildhall.application.tenant.in.ChangeTenant.Outcome;
import dev.guildhall.application.tenant.in.ShowPlanLimits;
import dev.guildhall.application.tenant.in.ShowTenant;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.Text;
import dev.guildhall.domain.tenant.Tenant;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The company's settings; everybody sees them, admins change them. */
@FacesPage
public final class SettingsPage {

    private final Browser browser;
    private final Caller caller;
    private final ChangeTenant changeTenant;
    private final FormErrors errors = new FormErrors();
    private final Lazy<Tenant> tenant;
    private final Lazy<ShowPlanLimits.View> limits;
    private Optional<String> name = Optional.empty();
    private Optional<String> industry = Optional.empty();
    private Optional<String> size = Optional.empty();

    /**
     * @param changeTenant changes what the company says about itself
     */
    @Inject
    public SettingsPage(
            Browser browser,
            Caller caller,
            ShowTenant showTenant,
            ShowPlanLimits showPlanLimits,
            ChangeTenant changeTenant) {
        this.browser = browser;
        this.caller = caller;
        this.changeTenant = changeTenant;
        this.tenant = Lazy.of(() -> showTenant.show(caller.to(Permission.TENANT_READ)));
        this.limits = Lazy.of(() -> showPlanLimits.show(caller.to(Permission.TENANT_READ)));
    }

    /** Saves what was typed. */
    public void save() {
        errors.read("companyName", "Name", () -> Text.line("companyName", getName(), Tenant.MAX_NAME));
        readIfGiven("industry", "Industry", getIndustry(), Tenant.MAX_INDUSTRY);
        readIfGiven("companySize", "Size", getSize(), Tenant.MAX_SIZE);
        if (!errors.any()) {
            conclude(changeTenant.change(
                    caller.to(Permission.TENANT_CHANGE),
                    new ChangeTenant.Command(
                            Optional.of(getName()), Optional.of(getIndustry()), Optional.of(getSize()), revision())));
        }
    }

    private void readIfGiven(String field, String label, String text, int max) {
        if (!text.isBlank()) {
            errors.read(field, label, () -> Text.line(field, text, max));
        }
    }

    private Optional<Long> revision() {
        return browser.parameter("revision")
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    private void conclude(Outcome outcome) {
        switch (outcome) {
            case Outcome.Changed _ -> browser.redirect("/app/settings?notice=renamed");
            case Outcome.Stale _ ->
                errors.add(
                        FormErrors.FORM,
                        "Somebody else changed the company meanwhile. Open this page again to see how it is now.");
        }
    }

    /** Whether the reader may change what the company says about itself. */
    public boolean isChangeable() {
        return caller.may(Permission.TENANT_CHANGE);
    }

    /** Whether the reader may change the plan. */
    public boolean isPayer() {
        return caller.may(Permission.PLAN_CHANGE);
    }

    /** The revision that the form shows: the one it came with when it comes back. */
    public long getRevision() {
        return revision().orElseGet(() -> tenant.get().revision());
    }

    /** Name as typed, or as it is. */
    public String getName() {
        return name.orElseGet(() -> tenant.get().companyName());
    }

    /** Name as typed. */
    public void setName(String typed) {
        name = Optional.of(typed);
    }

    /** Industry as typed, or as it is. */
    public String getIndustry() {
        return industry.orElseGet(() -> tenant.get().industry().orElse(""));
    }

    /** Industry as typed. */
    public void setIndustry(String typed) {
        industry = Optional.of(typed);
    }

    /** Size as typed, or as it is. */
    public String getSize() {
        return size.orElseGet(() -> tenant.get().companySize().orElse(""));
    }

    /** Size as typed. */
    public void setSize(String typed) {
        size = Optional.of(typed);
    }

    /** The plan, in words. */
    public String getPlan() {
        return Show.word(limits.get().plan().plan());
    }

    /** What a month of the plan costs. */
    public String getPrice() {
        return Show.price(limits.get().plan().monthlyPrice());
    }

    /** Plans to look at. */
    public List<PlanCard> getPlans() {
        return PlanCard.all(limits.get().plan().plan());
    }

    /** Limits beside what is used of them. */
    public List<LimitRow> getLimits() {
        return limits.get().items().stream().map(LimitRow::of).toList();
    }

    /** What is wrong. */
    public Map<String, String> getErrors() {
        return errors.byField();
    }
}
