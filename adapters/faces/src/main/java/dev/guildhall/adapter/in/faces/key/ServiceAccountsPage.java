package dev.guildhall.adapter.in.faces.key;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.FormErrors;
import dev.guildhall.adapter.in.faces.support.Ids;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.adapter.in.faces.support.Option;
import dev.guildhall.adapter.in.faces.support.Roles;
import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.application.member.in.AddServiceAccount;
import dev.guildhall.application.member.in.DisableServiceAccount;
import dev.guildhall.application.member.in.ListServiceAccounts;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.access.ServiceAccount;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.Text;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Service accounts: make and disable. */
@FacesPage
public final class ServiceAccountsPage {

    private final Browser browser;
    private final Caller caller;
    private final AddServiceAccount addServiceAccount;
    private final DisableServiceAccount disableServiceAccount;
    private final FormErrors errors = new FormErrors();
    private final Lazy<List<Row>> rows;
    private String name = "";
    private String role = "member";

    /** A service account as the page shows it. */
    public record Row(String id, String name, String role, String since) {

        static Row of(ServiceAccount account) {
            return new Row(
                    account.id().toString(), account.name(), Show.word(account.role()), Show.day(account.createdAt()));
        }
    }

    /**
     * @param listServiceAccounts tells those that there are
     */
    @Inject
    public ServiceAccountsPage(
            Browser browser,
            Caller caller,
            ListServiceAccounts listServiceAccounts,
            AddServiceAccount addServiceAccount,
            DisableServiceAccount disableServiceAccount) {
        this.browser = browser;
        this.caller = caller;
        this.addServiceAccount = addServiceAccount;
        this.disableServiceAccount = disableServiceAccount;
        this.rows = Lazy.of(() ->
                listServiceAccounts
                        .list(caller.to(Permission.SERVICE_ACCOUNT_READ), PageRequest.first(PageRequest.MAX))
                        .items()
                        .stream()
                        .map(Row::of)
                        .toList());
    }

    /** Disables the service account whose button was pressed. */
    public void act() {
        if (!browser.isPostback()) {
            return;
        }
        Ids.read(browser, "disable", MemberId::new).ifPresent(id -> {
            // One that is gone already is what was wanted.
            boolean _ = disableServiceAccount.disable(caller.to(Permission.SERVICE_ACCOUNT_CHANGE), id);
            browser.redirect("/app/keys?notice=account-disabled#accounts-title");
        });
    }

    /** Makes a service account. */
    public void add() {
        Optional<String> called =
                errors.read("accountName", "Name", () -> Text.line("", name, ServiceAccount.MAX_NAME));
        called.map(text -> new AddServiceAccount.Command(text, Roles.read(role)))
                .flatMap(command ->
                        errors.ask(() -> addServiceAccount.add(caller.to(Permission.SERVICE_ACCOUNT_CHANGE), command)))
                .ifPresent(this::conclude);
    }

    private void conclude(AddServiceAccount.Outcome outcome) {
        switch (outcome) {
            case AddServiceAccount.Outcome.Added _ -> browser.redirect("/app/keys?notice=account-added#accounts-title");
            case AddServiceAccount.Outcome.TooMany(int limit) ->
                errors.add(
                        FormErrors.FORM, limit + " service accounts are as many as there may be. Disable one first.");
        }
    }

    /** Whether the reader manages them. */
    public boolean isManaged() {
        return caller.may(Permission.SERVICE_ACCOUNT_CHANGE);
    }

    /** Service accounts, newest first. */
    public List<Row> getRows() {
        return rows.get();
    }

    /** Roles to choose from. */
    public List<Option> getRoles() {
        return Roles.options();
    }

    /** What is wrong. */
    public Map<String, String> getErrors() {
        return errors.byField();
    }

    /** Name as typed. */
    public String getName() {
        return name;
    }

    /** Name as typed. */
    public void setName(String name) {
        this.name = name;
    }

    /** Role chosen. */
    public String getRole() {
        return role;
    }

    /** Role chosen. */
    public void setRole(String role) {
        this.role = role;
    }
}
