package dev.guildhall.adapter.in.faces.inbox;

import dev.guildhall.adapter.in.faces.run.OpenQuestion;
import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.Ids;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.application.run.in.ListQuestions;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.approval.Approval;
import dev.guildhall.domain.shared.ApprovalId;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What waits for people: requests for consent and questions; or one request, whatever became of it. */
@FacesPage
public final class InboxPage {

    private final Browser browser;
    private final Caller caller;
    private final InboxSource source;
    private final Decision decision;
    private final OpenQuestion question;
    private final Optional<ApprovalId> one;
    private final Lazy<List<Approval>> pending;
    private final Lazy<List<ListQuestions.Item>> questions;
    private final Lazy<List<ApprovalCard>> cards;
    private final Lazy<List<ApprovalCard>> decided;

    /**
     * @param source finds what waits
     */
    @Inject
    public InboxPage(Browser browser, Caller caller, InboxSource source, Decision decision, OpenQuestion question) {
        this.browser = browser;
        this.caller = caller;
        this.source = source;
        this.decision = decision;
        this.question = question;
        this.one = Ids.read(browser, "id", ApprovalId::new);
        this.pending = Lazy.of(source::pending);
        this.questions = Lazy.of(source::questions);
        this.cards = Lazy.of(this::findCards);
        this.decided = Lazy.of(() -> cards(source.decided()));
    }

    private List<ApprovalCard> findCards() {
        return one.map(id -> source.card(id).stream().toList())
                .orElseGet(() ->
                        cards(pending.get().stream().limit(InboxSource.MOST).toList()));
    }

    private List<ApprovalCard> cards(List<Approval> approvals) {
        return approvals.stream()
                .flatMap(approval -> source.card(approval.id()).stream())
                .toList();
    }

    /** Answers 404 when there is no such request; else does what the pressed button says. */
    public void open() {
        if (one.isPresent() && cards.get().isEmpty()) {
            browser.notFound();
            return;
        }
        decision.press().or(question::press).ifPresent(notice -> browser.redirect("/app/inbox?notice=" + notice));
    }

    /** Whether a single request is shown. */
    public boolean isSingle() {
        return one.isPresent();
    }

    /** The one that is shown, for the form that signs out. */
    public String getId() {
        return one.map(ApprovalId::toString).orElse("");
    }

    /** Requests, oldest first. */
    public List<ApprovalCard> getCards() {
        return cards.get();
    }

    /** Questions, oldest first. */
    public List<QuestionCard> getQuestions() {
        return isSingle()
                ? List.of()
                : questions.get().stream()
                        .limit(InboxSource.MOST)
                        .map(QuestionCard::of)
                        .toList();
    }

    /** What was decided lately. */
    public List<ApprovalCard> getDecided() {
        return isSingle() ? List.of() : decided.get();
    }

    /** Whether there is more than is shown; it follows when some of it is decided. */
    public boolean isMore() {
        return !isSingle()
                && (pending.get().size() > InboxSource.MOST || questions.get().size() > InboxSource.MOST);
    }

    /** How much waits, for a badge; empty when nothing does, or when the reader may not see it. */
    public String getBadge() {
        if (!source.readable()) {
            return "";
        }
        int waiting = pending.get().size() + questions.get().size();
        if (waiting == 0) {
            return "";
        }
        return waiting > InboxSource.MOST ? InboxSource.MOST + "+" : String.valueOf(waiting);
    }

    /** Whether the reader may have a tool used without consent from now on. */
    public boolean isTrusting() {
        return caller.may(Permission.POLICY_CHANGE);
    }

    /** Whether the reader may answer questions. */
    public boolean isAnswerable() {
        return caller.may(Permission.RUN_ANSWER);
    }

    /** What is wrong, by request or field. */
    public Map<String, String> getErrors() {
        Map<String, String> all = new HashMap<>(decision.errors());
        all.putAll(question.errors());
        return all;
    }

    /** What was typed into a field. */
    public String typed(String field) {
        return browser.parameter(field).orElse("");
    }
}
