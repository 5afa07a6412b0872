package dev.guildhall.adapter.in.faces.layout;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.UiFacts;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;

/** Facts for the frame of every page, signed in or not. */
@FacesPage
public final class Layout {

    private static final Set<String> THEMES = Set.of("light", "dark");

    private static final Map<String, String> NOTICES = Map.ofEntries(
            Map.entry("renamed", "Saved."),
            Map.entry("plan-changed", "The company is on its new plan."),
            Map.entry("released", "Released. What was said and done stays here."),
            Map.entry("drawn", "The org chart has a new line."),
            Map.entry("erased", "The line is gone."),
            Map.entry("forgotten", "The note is gone for good."),
            Map.entry("signed-out", "You are signed out."),
            Map.entry("password-reset", "You have a new password. Sign in with it."),
            Map.entry("password-changed", "You have a new password. Your other sessions have ended."),
            Map.entry("session-ended", "The session has ended."),
            Map.entry("session-over", "The session had ended already."),
            Map.entry("sessions-ended", "You are signed out everywhere else."),
            Map.entry("factor-off", "You are not asked for a code any more."),
            Map.entry("factor-late", "That took too long. Begin again."),
            Map.entry("factor-demanded", "From now on everybody has to set up a second factor."),
            Map.entry("factor-free", "Nobody has to have a second factor any more."),
            Map.entry("factor-own-first", "Set up a second factor of your own first."),
            Map.entry("scheduled", "The schedule is on."),
            Map.entry("schedule-on", "The schedule is on."),
            Map.entry("schedule-off", "The schedule is off."),
            Map.entry("schedule-started", "Started. The answer comes in the chat."),
            Map.entry("schedule-deleted", "The schedule is deleted. What it started stays."),
            Map.entry("run-stopping", "It is being stopped, with everything that it handed on."),
            Map.entry("run-pausing", "It is going to pause as soon as what it does right now is finished."),
            Map.entry("run-resuming", "It goes on."),
            Map.entry("run-over", "It had ended already."),
            Map.entry("run-not-held", "It was not paused any more."),
            Map.entry("answered", "Answered. The work goes on."),
            Map.entry("nothing-asked", "The question does not wait for an answer any more."),
            Map.entry("approved", "Approved. The work goes on."),
            Map.entry("refused", "Refused. The employee has been told."),
            Map.entry("one-more", "You have agreed. One more person has to."),
            Map.entry("decided-already", "Somebody was faster: it was decided already."),
            Map.entry("too-late", "It is too late: nobody waits for this decision any more."),
            Map.entry("no-such-request", "There is no such request."),
            Map.entry("rule-added", "The rule holds from now on. Requests that wait already are not judged again."),
            Map.entry("rule-removed", "The rule is gone. Requests that wait already are not judged again."),
            Map.entry("patience-changed", "Saved. It holds for new requests."),
            Map.entry("secret-set", "Set. Tools that ask for it by its name get it from now on."),
            Map.entry("secret-deleted", "Deleted. Tools that need it fail from now on."),
            Map.entry("hosts-saved", "Saved. Employees may fetch from these hosts."),
            Map.entry("tools-saved", "Saved. It may use these tools from its next run on."),
            Map.entry("limits-saved", "Saved. The limits hold from its next run on."),
            Map.entry("key-revoked", "The key is refused from now on."),
            Map.entry("account-added", "The service account is there. Make a key for it."),
            Map.entry("account-disabled", "The service account is disabled, and its keys are refused from now on."),
            Map.entry("role-changed", "The role is changed."),
            Map.entry("member-removed", "Removed. What was said and done stays here."),
            Map.entry("handed-over", "The company has a new owner."),
            Map.entry("withdrawn", "The invitation leads nowhere any more."),
            Map.entry("joined", "Welcome. This is your team."),
            Map.entry("server-saved", "Saved. Try it before you tell your people."),
            Map.entry("server-removed", "Your people do not sign in there any more."),
            Map.entry("domain-added", "Noted. It leads here as soon as an operator of this platform has confirmed it."),
            Map.entry("domain-known", "That domain is on your list already."),
            Map.entry("domain-removed", "The domain is off your list."),
            Map.entry("domain-decided", "Decided."),
            Map.entry("domain-gone", "Not changed: the company gave it up meanwhile, or it belongs to another one."),
            Map.entry("letter-retried", "It is in the queue again."),
            Map.entry("letter-discarded", "It is being ended."),
            Map.entry("letter-gone", "It is no dead letter any more."),
            Map.entry("tenant-suspended", "Suspended. Within seconds its work stands still."),
            Map.entry("tenant-resumed", "Its work goes on."),
            Map.entry("tenant-not-suspended", "It was not suspended any more."),
            Map.entry("tenant-own", "This is your own company: suspended, it could not take that back."),
            Map.entry("deletion-asked", "It is going to be erased. Above each page it says when."),
            Map.entry("deletion-cancelled", "Your company stays, and its work goes on."),
            Map.entry("deletion-not-asked", "It was not going to be erased any more."),
            Map.entry("deletion-not-owner", "Only the owner of your company can do this."),
            Map.entry("support-asked", "The company has been asked. Its admins see it on every page."),
            Map.entry("support-asked-before", "You have asked already, or may look already: see below."),
            Map.entry("support-too-many", "This company has been asked often enough for today."),
            Map.entry("support-own", "This is your own company. Ask another one."),
            Map.entry("support-not-granted", "The company's consent does not hold, or not any more."),
            Map.entry("support-unknown", "There is no such access."),
            Map.entry(
                    "support-over",
                    "You do not look into that company any more: its consent is over, or you have signed in anew or entered from elsewhere."),
            Map.entry(
                    "support-unnoted",
                    "Not shown, because it could not be written down: its address is too long, or you have looked at as many places as one access holds."),
            Map.entry("support-left", "You have left the company."),
            Map.entry("support-granted", "Granted. It ends by itself, and you can end it at any time."),
            Map.entry("support-refused", "Refused. Nobody looks into your company."),
            Map.entry("support-not-waiting", "It did not wait for a decision any more."),
            Map.entry("support-ended", "Ended. Nobody can look by it any more."),
            Map.entry("support-not-open", "It was over already."),
            Map.entry("tenant-gone", "There is no such tenant."));

    private final Browser browser;
    private final UiFacts facts;

    /**
     * @param facts about the installation
     */
    @Inject
    public Layout(Browser browser, UiFacts facts) {
        this.browser = browser;
        this.facts = facts;
    }

    /** The colours that the reader chose: {@code light}, {@code dark} or, to follow the system, {@code system}. */
    public String getTheme() {
        return browser.cookie("guildhall_theme").filter(THEMES::contains).orElse("system");
    }

    /** Whether answers come from the demo model. */
    public boolean isDemoModel() {
        return facts.demoModel();
    }

    /** Version of the product. */
    public String getVersion() {
        return facts.version();
    }

    /** Correlates this page with logs. */
    public String getRequestId() {
        return browser.requestId();
    }

    /** Whether the browser has a session cookie; it need not be good any more. */
    public boolean isReturning() {
        return browser.hasSession();
    }

    /** What the last step did, in words; empty when there is nothing to say. */
    public String getNotice() {
        return browser.parameter("notice")
                .map(code -> NOTICES.getOrDefault(code, ""))
                .orElse("");
    }
}
