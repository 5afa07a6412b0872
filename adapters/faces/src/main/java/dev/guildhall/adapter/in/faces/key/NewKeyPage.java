package dev.guildhall.adapter.in.faces.key;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.FormErrors;
import dev.guildhall.adapter.in.faces.support.Ids;
import dev.guildhall.adapter.in.faces.support.Option;
import dev.guildhall.adapter.in.faces.support.PermissionWords;
import dev.guildhall.application.apikey.in.AddApiKey;
import dev.guildhall.application.apikey.in.AddApiKey.Outcome;
import dev.guildhall.application.member.in.ListServiceAccounts;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.ApiKey;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.Text;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The form of a new API key. */
@FacesPage
public final class NewKeyPage {

    private static final List<Integer> DAYS = List.of(7, 30, 90, 180, 365);

    private final Browser browser;
    private final Caller caller;
    private final AddApiKey addApiKey;
    private final ListServiceAccounts listServiceAccounts;
    private final InstantSource clock;
    private final FormErrors errors = new FormErrors();

    private String name = "";
    private String owner = "";
    private String days = "90";
    private String secret = "";

    /**
     * @param addApiKey makes the key
     */
    @Inject
    public NewKeyPage(
            Browser browser,
            Caller caller,
            AddApiKey addApiKey,
            ListServiceAccounts listServiceAccounts,
            InstantSource clock) {
        this.browser = browser;
        this.caller = caller;
        this.addApiKey = addApiKey;
        this.listServiceAccounts = listServiceAccounts;
        this.clock = clock;
    }

    /** Makes the key and shows its secret on this page, which no address leads to again. */
    public void add() {
        Optional<String> called = errors.read("keyName", "Name", () -> Text.line("", name, ApiKey.MAX_NAME));
        Optional<Set<Permission>> scopes = errors.read("scopes", "What it may do", this::chosen);
        if (errors.any()) {
            return;
        }
        Optional<MemberId> account = Ids.parse(owner, MemberId::new);
        Optional<Instant> expiry = DAYS.stream()
                .filter(number -> number.toString().equals(days))
                .findFirst()
                .map(number -> clock.instant().plus(Duration.ofDays(number)));
        var command = new AddApiKey.Command(called.orElseThrow(), scopes.orElseThrow(), expiry, account);
        errors.ask(() -> addApiKey.add(caller.to(Permission.API_KEY_CHANGE), command))
                .ifPresent(this::conclude);
    }

    private Set<Permission> chosen() {
        Set<Permission> scopes = offered().filter(this::isTicked).collect(Collectors.toUnmodifiableSet());
        if (scopes.isEmpty()) {
            throw new InvalidValue("", "must be at least one thing");
        }
        return scopes;
    }

    private void conclude(Outcome outcome) {
        switch (outcome) {
            case Outcome.Added(var _, var made) -> {
                secret = made;
                name = "";
            }
            case Outcome.BeyondCaller(var scopes) ->
                errors.add(
                        "scopes",
                        "You cannot give what you may not do yourself: "
                                + scopes.stream().map(PermissionWords::of).collect(Collectors.joining(", ")) + ".");
            case Outcome.UnknownServiceAccount _ ->
                errors.add(FormErrors.FORM, "Somebody else has disabled this service account.");
            case Outcome.TooMany(int limit) ->
                errors.add(FormErrors.FORM, limit + " keys are as many as there may be. Revoke one first.");
        }
    }

    private Stream<Permission> offered() {
        return Stream.of(Permission.values())
                .filter(permission -> !permission.needsSignIn())
                .filter(caller::may);
    }

    private boolean isTicked(Permission permission) {
        return browser.parameter(ScopeChoice.field(permission)).isPresent();
    }

    private List<ScopeChoice> choices(boolean mutating) {
        return offered()
                .filter(permission -> permission.isMutating() == mutating)
                .map(permission -> ScopeChoice.of(permission, secret.isEmpty() && isTicked(permission)))
                .toList();
    }

    /** Boxes for looking on. */
    public List<ScopeChoice> getReading() {
        return choices(false);
    }

    /** Boxes for changing things. */
    public List<ScopeChoice> getChanging() {
        return choices(true);
    }

    /** As whom a key may act beside the reader. */
    public List<Option> getAccounts() {
        if (!caller.may(Permission.SERVICE_ACCOUNT_CHANGE)) {
            return List.of();
        }
        return listServiceAccounts
                .list(caller.to(Permission.SERVICE_ACCOUNT_READ), PageRequest.first(PageRequest.MAX))
                .items()
                .stream()
                .map(account -> new Option(account.id().toString(), "Service account " + account.name()))
                .toList();
    }

    /** Lives to choose from. */
    public List<Option> getLives() {
        return DAYS.stream()
                .map(number -> new Option(number.toString(), number == 365 ? "A year" : number + " days"))
                .toList();
    }

    /** The secret that was made just now; empty when none was. */
    public String getSecret() {
        return secret;
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

    /** Service account chosen; empty for the reader. */
    public String getOwner() {
        return owner;
    }

    /** Service account chosen; empty for the reader. */
    public void setOwner(String owner) {
        this.owner = owner;
    }

    /** Days that the key lives. */
    public String getDays() {
        return days;
    }

    /** Days that the key lives. */
    public void setDays(String days) {
        this.days = days;
    }
}
