package dev.guildhall.adapter.in.faces.chat;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.Face;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.FormErrors;
import dev.guildhall.adapter.in.faces.support.Ids;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.adapter.in.faces.support.UrlQuery;
import dev.guildhall.application.context.IdSource;
import dev.guildhall.application.conversation.in.SendMessage;
import dev.guildhall.application.conversation.in.SendMessage.Outcome.KeyReused;
import dev.guildhall.application.conversation.in.SendMessage.Outcome.MonthUsedUp;
import dev.guildhall.application.conversation.in.SendMessage.Outcome.QueueFull;
import dev.guildhall.application.conversation.in.SendMessage.Outcome.Sent;
import dev.guildhall.application.conversation.in.SendMessage.Outcome.TooManyWaiting;
import dev.guildhall.application.conversation.in.SendMessage.Outcome.UnknownConversation;
import dev.guildhall.application.conversation.in.SendMessage.Outcome.UnknownEmployee;
import dev.guildhall.application.idempotency.IdempotencyKey;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.conversation.Message;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.Text;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A chat: whom with, what was said so far, and the form that works without scripts, too. */
@FacesPage
public final class ChatPage {

    private final Browser browser;
    private final Caller caller;
    private final ChatSource source;
    private final SendMessage sendMessage;
    private final IdSource ids;
    private final FormErrors errors = new FormErrors();
    private final Lazy<List<Employee>> team;
    private final Lazy<Optional<Employee>> employee;
    private final Lazy<ChatSource.History> history;

    private String content = "";

    /**
     * @param source what the page shows
     * @param sendMessage for a browser without scripts
     */
    @Inject
    public ChatPage(Browser browser, Caller caller, ChatSource source, SendMessage sendMessage, IdSource ids) {
        this.browser = browser;
        this.caller = caller;
        this.source = source;
        this.sendMessage = sendMessage;
        this.ids = ids;
        this.team = Lazy.of(source::team);
        this.employee = Lazy.of(this::find);
        this.history = Lazy.of(() -> source.history(employee.get().orElseThrow(), browser.parameter("cursor")));
    }

    private Optional<Employee> find() {
        return browser.parameter("employee").isPresent()
                ? Ids.read(browser, "employee", EmployeeId::new).flatMap(source::employee)
                : team.get().stream().findFirst();
    }

    /** Answers 404 when there is no such employee; without a name in the address it leads to the first one. */
    public void open() {
        boolean named = browser.parameter("employee").isPresent();
        if (named && employee.get().isEmpty()) {
            browser.notFound();
        } else if (!named && !browser.isPostback()) {
            // So that the address says what is shown: it is kept, sent to others, and noted when support looks.
            employee.get().ifPresent(first -> browser.redirect("/app/chat?employee=" + first.id()));
        }
    }

    /** Sends the message and shows the page again. */
    public void send() {
        Employee to = employee.get().orElseThrow();
        Optional<String> text =
                errors.read("content", "Your message", () -> Text.required("", content, Message.MAX_CONTENT));
        Optional<IdempotencyKey> key =
                errors.read(FormErrors.FORM, "The form's key", () -> new IdempotencyKey(getKey()));
        if (errors.any()) {
            return;
        }
        SendMessage.Command command = new SendMessage.Command(to.id(), text.orElseThrow(), Optional.empty(), key);
        errors.ask(() -> sendMessage.send(caller.to(Permission.MESSAGE_SEND), command))
                .ifPresent(outcome -> conclude(to, outcome));
    }

    private void conclude(Employee to, SendMessage.Outcome outcome) {
        switch (outcome) {
            case Sent _ -> browser.redirect("/app/chat?employee=" + to.id());
            case UnknownEmployee _ -> errors.add("content", to.persona().name() + " does not work here any more.");
            case UnknownConversation _ -> errors.add("content", "This conversation is gone. Reload the page.");
            case TooManyWaiting(int limit) ->
                errors.add(
                        "content",
                        Show.count(limit, "message") + " wait for an answer. Send more when they are answered.");
            case QueueFull(int limit) ->
                errors.add(
                        "content",
                        Show.count(limit, "request") + " of your company wait to be started. Send more in a while.");
            case MonthUsedUp(int limit, var _) ->
                errors.add(
                        "content",
                        "Your company has used up the " + limit
                                + " runs of this month. An admin can change the plan in the settings.");
            case KeyReused _ -> errors.add("content", "This was sent before. Reload the page to see it.");
        }
    }

    /** The form's idempotency key. */
    public String getKey() {
        return browser.parameter("key").orElseGet(() -> ids.next().toString());
    }

    /** Whether there is anybody to talk to. */
    public boolean isAnybody() {
        return employee.get().isPresent();
    }

    /** Whom to talk to. */
    public List<Face> getTeam() {
        return team.get().stream().map(Face::of).toList();
    }

    /** Whom this chat is with. */
    public Face getFace() {
        return Face.of(employee.get().orElseThrow());
    }

    /** Whether it still works here. */
    public boolean isActive() {
        return employee.get().orElseThrow().isActive();
    }

    /** Whether the reader may write. */
    public boolean isWritable() {
        return isActive() && caller.may(Permission.MESSAGE_SEND);
    }

    /** Whether the reader may stop an answer. */
    public boolean isStoppable() {
        return caller.may(Permission.RUN_CANCEL);
    }

    /** What was said, oldest first. */
    public List<Entry> getEntries() {
        return history.get().entries();
    }

    /** Runs at work on an answer, oldest first; not on pages of older messages. */
    public List<String> getLiveRuns() {
        return browser.parameter("cursor").isPresent()
                ? List.of()
                : history.get().liveRuns();
    }

    /** Address of older messages; empty when there are none. */
    public String getEarlier() {
        return history.get()
                .earlier()
                .map(cursor -> UrlQuery.none()
                        .with("employee", getFace().id())
                        .with("cursor", cursor)
                        .on("/app/chat"))
                .orElse("");
    }

    /** Whether this page shows older messages only. */
    public boolean isOlder() {
        return browser.parameter("cursor").isPresent();
    }

    /** Longest message. */
    public int getMaxLength() {
        return Message.MAX_CONTENT;
    }

    /** What is wrong. */
    public Map<String, String> getErrors() {
        return errors.byField();
    }

    /** Message as typed. */
    public String getContent() {
        return content;
    }

    /** Message as typed. */
    public void setContent(String content) {
        this.content = content;
    }
}
