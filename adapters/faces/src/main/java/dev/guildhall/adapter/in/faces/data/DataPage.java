package dev.guildhall.adapter.in.faces.data;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.FormErrors;
import dev.guildhall.application.lifecycle.in.CancelDeletion;
import dev.guildhall.application.lifecycle.in.RequestDeletion;
import dev.guildhall.domain.access.Permission;
import jakarta.inject.Inject;
import java.util.Map;

/** Where a company takes its data out, and its owner ends it. */
@FacesPage
public final class DataPage {

    private static final String PATH = "/app/settings/data?notice=";
    private static final String NAME = "companyName";

    private final Browser browser;
    private final Caller caller;
    private final RequestDeletion requestDeletion;
    private final CancelDeletion cancelDeletion;
    private final FormErrors errors = new FormErrors();

    /**
     * @param requestDeletion begins the end
     * @param cancelDeletion takes that back
     */
    @Inject
    public DataPage(Browser browser, Caller caller, RequestDeletion requestDeletion, CancelDeletion cancelDeletion) {
        this.browser = browser;
        this.caller = caller;
        this.requestDeletion = requestDeletion;
        this.cancelDeletion = cancelDeletion;
    }

    /** Refuses who may not take data out, before anything is shown; else does what the pressed button says. */
    public void act() {
        caller.to(Permission.TENANT_EXPORT);
        if (browser.isPostback()) {
            browser.parameter("change").ifPresent(change -> {
                if (change.equals("cancel")) {
                    cancel();
                } else {
                    ask();
                }
            });
        }
    }

    private void ask() {
        String name = browser.parameter(NAME).orElse("");
        switch (requestDeletion.ask(caller.to(Permission.TENANT_DELETE), name)) {
            case RequestDeletion.Outcome.Asked _, RequestDeletion.Outcome.AskedBefore _ ->
                browser.redirect(PATH + "deletion-asked");
            case RequestDeletion.Outcome.NotOwner _ -> browser.redirect(PATH + "deletion-not-owner");
            case RequestDeletion.Outcome.HasOperators _ ->
                errors.add(
                        NAME,
                        "Operators of the platform are members of this company. It can be erased when no member is one.");
            case RequestDeletion.Outcome.OtherName _ ->
                errors.add(NAME, "This is not your company's name. Type it exactly as it is.");
            case RequestDeletion.Outcome.SignInAgain _ ->
                errors.add(
                        NAME,
                        "You signed in a while ago. Sign out and in, and ask within "
                                + RequestDeletion.FRESH.toMinutes() + " minutes.");
        }
    }

    private void cancel() {
        browser.redirect(PATH
                + switch (cancelDeletion.cancel(caller.to(Permission.TENANT_DELETE))) {
                    case CancelDeletion.Outcome.Cancelled _ -> "deletion-cancelled";
                    case CancelDeletion.Outcome.NotAsked _ -> "deletion-not-asked";
                    case CancelDeletion.Outcome.NotOwner _ -> "deletion-not-owner";
                });
    }

    /** Whether the company is going to be erased. */
    public boolean isDeleting() {
        return caller.standing().deletion().isPresent();
    }

    /** What is wrong with the form, by field. */
    public Map<String, String> getErrors() {
        return errors.byField();
    }
}
