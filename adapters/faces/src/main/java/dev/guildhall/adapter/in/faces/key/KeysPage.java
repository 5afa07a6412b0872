package dev.guildhall.adapter.in.faces.key;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.FormErrors;
import dev.guildhall.adapter.in.faces.support.Ids;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.application.apikey.in.ListApiKeys;
import dev.guildhall.application.apikey.in.RevokeApiKey;
import dev.guildhall.application.apikey.in.RotateApiKey;
import dev.guildhall.application.member.in.ListMembers;
import dev.guildhall.application.member.in.ListServiceAccounts;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.ApiKey;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.access.ServiceAccount;
import dev.guildhall.domain.shared.ApiKeyId;
import dev.guildhall.domain.shared.MemberId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The API keys that there are: rotate and revoke. */
@FacesPage
public final class KeysPage {

    private static final PageRequest ALL = PageRequest.first(PageRequest.MAX);

    private final Browser browser;
    private final Caller caller;
    private final Ports ports;
    private final FormErrors errors = new FormErrors();
    private final Lazy<Map<MemberId, String>> accounts;
    private final Lazy<Map<MemberId, String>> people;
    private Lazy<List<KeyRow>> rows;
    private String secret = "";

    /**
     * @param ports what the page asks for
     */
    @Inject
    public KeysPage(Browser browser, Caller caller, Ports ports) {
        this.browser = browser;
        this.caller = caller;
        this.ports = ports;
        this.accounts = Lazy.of(this::nameAccounts);
        this.people = Lazy.of(this::namePeople);
        this.rows = Lazy.of(this::list);
    }

    private List<KeyRow> list() {
        return ports.listApiKeys.list(caller.to(Permission.API_KEY_READ), ALL).items().stream()
                .map(this::row)
                .toList();
    }

    private KeyRow row(ApiKey key) {
        boolean own = key.owner().equals(caller.to(Permission.API_KEY_READ).member());
        boolean service = accounts.get().containsKey(key.owner());
        String owner = own
                ? "You"
                : accounts.get().getOrDefault(key.owner(), people.get().getOrDefault(key.owner(), "Somebody"));
        return KeyRow.of(key, owner, own || service, ports.clock.instant());
    }

    private Map<MemberId, String> nameAccounts() {
        Map<MemberId, String> names = new HashMap<>();
        if (caller.may(Permission.SERVICE_ACCOUNT_READ)) {
            for (ServiceAccount account : ports.listServiceAccounts
                    .list(caller.to(Permission.SERVICE_ACCOUNT_READ), ALL)
                    .items()) {
                names.put(account.id(), account.name());
            }
        }
        return names;
    }

    private Map<MemberId, String> namePeople() {
        Map<MemberId, String> names = new HashMap<>();
        ports.listMembers.list(caller.to(Permission.MEMBER_READ), ALL).items().forEach(found -> {
            Member member = found.member();
            names.put(member.id(), member.displayName());
        });
        return names;
    }

    /** Does what the pressed button says; it says by its value to which key. */
    public void act() {
        if (!browser.isPostback()) {
            return;
        }
        // Reading the form has looked the keys up already; what its buttons do must be seen in them.
        rows = Lazy.of(this::list);
        Ids.read(browser, "revoke", ApiKeyId::new).ifPresent(id -> {
            // A key that is gone already is what was wanted.
            boolean _ = ports.revokeApiKey.revoke(caller.to(Permission.API_KEY_CHANGE), id);
            browser.redirect("/app/keys?notice=key-revoked");
        });
        Ids.read(browser, "rotate", ApiKeyId::new).ifPresent(id -> rotate(id, Duration.ZERO));
        Ids.read(browser, "rotateSlowly", ApiKeyId::new).ifPresent(id -> rotate(id, ApiKey.LONGEST_GRACE));
    }

    private void rotate(ApiKeyId id, Duration grace) {
        switch (ports.rotateApiKey.rotate(caller.to(Permission.API_KEY_CHANGE), id, grace)) {
            case RotateApiKey.Outcome.Rotated(var _, var renewed) -> secret = renewed;
            case RotateApiKey.Outcome.UnknownKey _ ->
                errors.add(FormErrors.FORM, "Somebody else has revoked this key.");
            case RotateApiKey.Outcome.Ended _ ->
                errors.add(FormErrors.FORM, "This key has ended. Make a new one instead.");
        }
    }

    /** Keys, newest first. */
    public List<KeyRow> getRows() {
        return rows.get();
    }

    /** The secret that was made just now; empty when none was. */
    public String getSecret() {
        return secret;
    }

    /** What is wrong. */
    public Map<String, String> getErrors() {
        return errors.byField();
    }

    /** What the page asks for. */
    @Dependent
    public static final class Ports {

        private final ListApiKeys listApiKeys;
        private final RotateApiKey rotateApiKey;
        private final RevokeApiKey revokeApiKey;
        private final ListServiceAccounts listServiceAccounts;
        private final ListMembers listMembers;
        private final InstantSource clock;

        /**
         * @param listMembers tells names
         */
        @Inject
        public Ports(
                ListApiKeys listApiKeys,
                RotateApiKey rotateApiKey,
                RevokeApiKey revokeApiKey,
                ListServiceAccounts listServiceAccounts,
                ListMembers listMembers,
                InstantSource clock) {
            this.listApiKeys = listApiKeys;
            this.rotateApiKey = rotateApiKey;
            this.revokeApiKey = revokeApiKey;
            this.listServiceAccounts = listServiceAccounts;
            this.listMembers = listMembers;
            this.clock = clock;
        }
    }
}
