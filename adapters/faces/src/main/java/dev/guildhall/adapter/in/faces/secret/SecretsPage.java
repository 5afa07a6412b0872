package dev.guildhall.adapter.in.faces.secret;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.FormErrors;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.secret.in.DeleteSecret;
import dev.guildhall.application.secret.in.ListSecrets;
import dev.guildhall.application.secret.in.SetSecret;
import dev.guildhall.application.secret.in.SetSecret.Outcome;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.secret.SecretName;
import dev.guildhall.domain.secret.SecretText;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which secrets the company has set for its tools. */
@FacesPage
public final class SecretsPage {

    private final Browser browser;
    private final Caller caller;
    private final SetSecret setSecret;
    private final DeleteSecret deleteSecret;
    private final FormErrors errors = new FormErrors();
    private final Lazy<List<SecretItem>> items;
    private String name = "";
    private String value = "";

    /**
     * @param listSecrets tells which are set
     */
    @Inject
    public SecretsPage(
            Browser browser, Caller caller, ListSecrets listSecrets, SetSecret setSecret, DeleteSecret deleteSecret) {
        this.browser = browser;
        this.caller = caller;
        this.setSecret = setSecret;
        this.deleteSecret = deleteSecret;
        this.items = Lazy.of(() -> {
            CallContext reader = caller.to(Permission.SECRET_READ);
            return listSecrets.list(reader).stream()
                    .map(entry -> SecretItem.of(entry, reader.member()))
                    .toList();
        });
    }

    /** Sets the secret that was filled in. */
    public void set() {
        Optional<SecretName> wanted = errors.read("secretName", "The name", () -> new SecretName(name.strip()));
        Optional<SecretText> text = errors.read("secretValue", "The secret", () -> new SecretText(value.strip()));
        if (wanted.isPresent() && text.isPresent()) {
            switch (setSecret.set(caller.to(Permission.SECRET_CHANGE), wanted.get(), text.get())) {
                case Outcome.Set _ -> browser.redirect("/app/rules?notice=secret-set#secrets-title");
                case Outcome.TooMany(int limit) ->
                    errors.add(FormErrors.FORM, "There are " + limit + " secrets, as many as there can be.");
            }
        }
    }

    /** Deletes the secret whose button was pressed; a button of a list says by its value which one. */
    public void deleteChosen() {
        Optional<String> chosen = browser.isPostback() ? browser.parameter("deleteSecret") : Optional.empty();
        chosen.ifPresent(wanted -> {
            // A secret that is gone already is what was wanted.
            boolean _ = deleteSecret.delete(caller.to(Permission.SECRET_CHANGE), new SecretName(wanted));
            browser.redirect("/app/rules?notice=secret-deleted#secrets-title");
        });
    }

    /** The secrets by name. */
    public List<SecretItem> getItems() {
        return items.get();
    }

    /** Whether the reader has to do with secrets at all. */
    public boolean isShown() {
        return caller.may(Permission.SECRET_READ);
    }

    /** Name as typed. */
    public String getName() {
        return name;
    }

    /** Name as typed. */
    public void setName(String name) {
        this.name = name;
    }

    /** Never shown again. */
    public String getValue() {
        return "";
    }

    /** Secret as typed. */
    public void setValue(String value) {
        this.value = value;
    }

    /** What is wrong. */
    public Map<String, String> getErrors() {
        return errors.byField();
    }
}
