package dev.guildhall.adapter.in.faces.supportaccess;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.FormErrors;
import dev.guildhall.adapter.in.faces.support.Ids;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.adapter.in.faces.support.Option;
import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.supportaccess.in.EndSupportVisit;
import dev.guildhall.application.supportaccess.in.ListTenantSupport;
import dev.guildhall.application.supportaccess.in.RequestSupportAccess;
import dev.guildhall.application.supportaccess.in.StartSupportVisit;
import dev.guildhall.application.supportaccess.in.WithdrawSupportAccess;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.SupportAccessId;
import dev.guildhall.domain.shared.TenantId;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Support access on the page of a tenant, for operators: ask, look, give back. */
@FacesPage
public final class TenantSupportPage {

    private static final List<Integer> HOURS = List.of(1, 4, 8, 24);
    private static final String REASON = "support-reason";

    private final Browser browser;
    private final Caller caller;
    private final RequestSupportAccess ask;
    private final StartSupportVisit enter;
    private final WithdrawSupportAccess withdraw;
    private final EndSupportVisit leave;
    private final FormErrors errors = new FormErrors();
    private final Lazy<List<SupportRow>> rows;

    /**
     * @param list tells what was asked before
     */
    @Inject
    public TenantSupportPage(
            Browser browser,
            Caller caller,
            RequestSupportAccess ask,
            ListTenantSupport list,
            StartSupportVisit enter,
            EndSupportVisit leave,
            WithdrawSupportAccess withdraw) {
        this.browser = browser;
        this.caller = caller;
        this.ask = ask;
        this.enter = enter;
        this.withdraw = withdraw;
        this.leave = leave;
        this.rows = Lazy.of(() -> tenant().map(tenant ->
                        list.list(caller.to(Permission.TENANTS_READ), tenant, PageRequest.first()).items().stream()
                                .map(SupportRow::of)
                                .toList())
                .orElse(List.of()));
    }

    private Optional<TenantId> tenant() {
        return Ids.read(browser, "id", TenantId::new);
    }

    /** Does what the pressed button says. */
    public void act() {
        if (browser.isPostback()) {
            tenant().ifPresent(this::act);
        }
    }

    private void act(TenantId tenant) {
        browser.parameter("ask").ifPresent(_ -> ask(tenant));
        Ids.read(browser, "enter", SupportAccessId::new).ifPresent(id -> enter(tenant, id));
        Ids.read(browser, "leave", SupportAccessId::new).ifPresent(id -> leave(tenant, id));
        Ids.read(browser, "withdraw", SupportAccessId::new)
                .ifPresent(id -> back(
                        tenant, SupportPage.ended(withdraw.withdraw(caller.to(Permission.SUPPORT_ASK), tenant, id))));
    }

    private void ask(TenantId tenant) {
        String reason = browser.parameter(REASON).orElse("");
        errors.read(REASON, "Reason", () -> ask.ask(caller.to(Permission.SUPPORT_ASK), tenant, reason, length()))
                .ifPresent(outcome -> back(tenant, notice(outcome)));
    }

    private Duration length() {
        return browser.parameter("hours")
                .filter(hours -> hours.matches("\\d{1,2}"))
                .map(hours -> Duration.ofHours(Integer.parseInt(hours)))
                .orElse(Duration.ofHours(1));
    }

    private static String notice(RequestSupportAccess.Outcome outcome) {
        return switch (outcome) {
            case RequestSupportAccess.Outcome.Asked _ -> "support-asked";
            case RequestSupportAccess.Outcome.AskedBefore _ -> "support-asked-before";
            case RequestSupportAccess.Outcome.TooMany _ -> "support-too-many";
            case RequestSupportAccess.Outcome.OwnCompany _ -> "support-own";
            case RequestSupportAccess.Outcome.UnknownTenant _ -> "tenant-gone";
        };
    }

    private void enter(TenantId tenant, SupportAccessId id) {
        switch (enter.enter(caller.to(Permission.SUPPORT_ASK), tenant, id)) {
            case StartSupportVisit.Outcome.Entered(String token, var _) -> {
                browser.startSupportVisit(token);
                browser.redirect("/app/team");
            }
            case StartSupportVisit.Outcome.NotGranted _ -> back(tenant, "support-not-granted");
            case StartSupportVisit.Outcome.UnknownAccess _ -> back(tenant, "support-unknown");
        }
    }

    /** What the browser keeps of the visit goes in any case. */
    private void leave(TenantId tenant, SupportAccessId id) {
        boolean left = leave.end(caller.to(Permission.SUPPORT_ASK), tenant, id);
        browser.endSupportVisit();
        back(tenant, left ? "support-left" : "support-unknown");
    }

    private void back(TenantId tenant, String notice) {
        browser.redirect("/app/platform/tenant?id=" + tenant + "&notice=" + notice);
    }

    /** The latest accesses, newest first. */
    public List<SupportRow> getRows() {
        return rows.get();
    }

    /** Whether the reader has something open there already. */
    public boolean isAsked() {
        return rows.get().stream().anyMatch(row -> row.mine() && (row.waiting() || row.granted()));
    }

    /** For how long can be asked. */
    public List<Option> getLengths() {
        return HOURS.stream()
                .map(hours -> new Option(Integer.toString(hours), Show.count(hours, "hour")))
                .toList();
    }

    /** What is wrong with the form, by field. */
    public Map<String, String> getErrors() {
        return errors.byField();
    }
}
