package dev.guildhall.adapter.in.faces.platform;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.FormErrors;
import dev.guildhall.adapter.in.faces.support.Ids;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.adapter.in.faces.support.UrlQuery;
import dev.guildhall.application.deadletter.in.DiscardDeadLetter;
import dev.guildhall.application.deadletter.in.ListDeadLetters;
import dev.guildhall.application.deadletter.in.RetryDeadLetter;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.run.DeadLetter;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.RunId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Runs of all tenants that are set aside, for operators of the platform. */
@FacesPage
public final class DeadLettersPage {

    private static final String PATH = "/app/platform/dead-letters";
    private static final int PAGE = 25;

    private final Browser browser;
    private final Caller caller;
    private final ListDeadLetters listDeadLetters;
    private final RetryDeadLetter retryDeadLetter;
    private final DiscardDeadLetter discardDeadLetter;
    private final FormErrors errors = new FormErrors();
    private final Lazy<Page<DeadLetter>> found;

    /**
     * @param listDeadLetters finds them
     */
    @Inject
    public DeadLettersPage(
            Browser browser,
            Caller caller,
            ListDeadLetters listDeadLetters,
            RetryDeadLetter retryDeadLetter,
            DiscardDeadLetter discardDeadLetter) {
        this.browser = browser;
        this.caller = caller;
        this.listDeadLetters = listDeadLetters;
        this.retryDeadLetter = retryDeadLetter;
        this.discardDeadLetter = discardDeadLetter;
        this.found = Lazy.of(this::find);
    }

    private Page<DeadLetter> find() {
        try {
            return find(new PageRequest(PAGE, browser.parameter("cursor")));
        } catch (InvalidValue staleCursor) {
            return find(PageRequest.first(PAGE));
        }
    }

    private Page<DeadLetter> find(PageRequest page) {
        return listDeadLetters.list(caller.to(Permission.DEAD_LETTER_READ), page);
    }

    /** Refuses who is no operator, before anything is shown; else does what the pressed button says. */
    public void act() {
        caller.to(Permission.DEAD_LETTER_READ);
        if (browser.isPostback()) {
            Ids.read(browser, "retry", RunId::new).ifPresent(this::retry);
            Ids.read(browser, "discard", RunId::new).ifPresent(this::discard);
        }
    }

    private void retry(RunId run) {
        back(retryDeadLetter.retry(caller.to(Permission.DEAD_LETTER_CHANGE), run), "letter-retried");
    }

    private void discard(RunId run) {
        String field = "reason-" + run;
        String reason = browser.parameter(field).orElse("");
        errors.read(
                        run.toString(),
                        "Reason",
                        () -> discardDeadLetter.discard(caller.to(Permission.DEAD_LETTER_CHANGE), run, reason))
                .ifPresent(done -> back(done, "letter-discarded"));
    }

    private void back(boolean done, String notice) {
        browser.redirect(PATH + "?notice=" + (done ? notice : "letter-gone"));
    }

    /** Those of this part of the list, newest first. */
    public List<DeadLetterRow> getRows() {
        return found.get().map(DeadLetterRow::of).items();
    }

    /** Where older ones are; empty when there are none. */
    public String getOlder() {
        return found.get()
                .nextCursor()
                .map(cursor -> UrlQuery.none().with("cursor", cursor).on(PATH))
                .orElse("");
    }

    /** What is wrong, by run. */
    public Map<String, String> getErrors() {
        return errors.byField();
    }
}
