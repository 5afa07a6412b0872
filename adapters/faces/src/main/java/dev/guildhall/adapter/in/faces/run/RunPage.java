package dev.guildhall.adapter.in.faces.run;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.Face;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.Ids;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.application.run.in.ShowRun;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.run.Question;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.shared.RunId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One run: who works for whom on it, what happened, and what people can do about it. */
@FacesPage
public final class RunPage {

    private final Browser browser;
    private final Caller caller;
    private final RunSource source;
    private final RunControls controls;
    private final OpenQuestion question;
    private final Lazy<Optional<ShowRun.View>> view;
    private final Lazy<RunSource.Tree> tree;
    private final Lazy<RunSource.History> history;
    private final Lazy<Optional<Question>> asking;

    /**
     * @param source reads the run
     */
    @Inject
    public RunPage(Browser browser, Caller caller, RunSource source, RunControls controls, OpenQuestion question) {
        this.browser = browser;
        this.caller = caller;
        this.source = source;
        this.controls = controls;
        this.question = question;
        this.view = Lazy.of(() -> Ids.read(browser, "id", RunId::new).flatMap(source::run));
        this.tree = Lazy.of(() -> source.tree(run().id()));
        this.history = Lazy.of(() -> source.history(run().id(), after()));
        this.asking = Lazy.of(() -> isLive() ? question.of(run().id()) : Optional.empty());
    }

    private long after() {
        return browser.parameter("after")
                .filter(text -> text.matches("\\d{1,12}"))
                .map(Long::valueOf)
                .orElse(0L);
    }

    /** Answers 404 when there is no such run; else does what the pressed button says. */
    public void open() {
        if (view.get().isEmpty()) {
            browser.notFound();
            return;
        }
        controls.press().ifPresent(this::back);
        question.press().ifPresent(this::back);
    }

    private void back(String notice) {
        browser.redirect("/app/run?id=" + run().id() + "&notice=" + notice);
    }

    private Run run() {
        return view.get().orElseThrow().run();
    }

    /** Its id. */
    public String getId() {
        return run().id().toString();
    }

    /** Who does it. */
    public Face getFace() {
        return source.face(run().employee());
    }

    /** What was asked, whole. */
    public String getAsked() {
        return run().parent().isEmpty() && run().conversation().isEmpty() ? "" : run().input();
    }

    /** What was asked, in one line. */
    public String getAskedShort() {
        return RunWords.asked(run());
    }

    /** State in plain words. */
    public String getState() {
        return RunWords.state(run().status());
    }

    /** Colour of the state. */
    public String getTone() {
        return RunWords.tone(run().status());
    }

    /** Place in the queue, or what is the trouble; empty for nothing. */
    public String getMore() {
        return view.get().orElseThrow().place().map(RunWords::place).orElseGet(() -> RunWords.trouble(run().status()));
    }

    /** Whether something may still happen. */
    public boolean isLive() {
        return !run().status().isFinal();
    }

    /** Whether somebody holds it. */
    public boolean isPaused() {
        return run().status() == RunStatus.PAUSED;
    }

    /** Whether the reader may stop it. */
    public boolean isStoppable() {
        return isLive() && controls.stoppable();
    }

    /** Whether the reader may hold it or let it go on. */
    public boolean isPausable() {
        return isLive() && controls.pausable();
    }

    /** The run that asked for it; empty when a member did. */
    public String getParent() {
        return run().parent().map(parent -> parent.run().toString()).orElse("");
    }

    /** Whether it answers in a conversation. */
    public boolean isInChat() {
        return run().conversation().isPresent();
    }

    /** When it was asked for. */
    public String getSince() {
        return Show.time(run().createdAt());
    }

    /** When it was asked for, for programs. */
    public String getInstant() {
        return run().createdAt().toString();
    }

    /** How long it took, or takes. */
    public String getTook() {
        return getTree().map(TreeNode::took).orElse("");
    }

    /** Cost of its own model calls. */
    public String getCost() {
        return Show.cost(run().cost());
    }

    /** Cost with all runs below it. */
    public String getTotalCost() {
        return Show.cost(view.get().orElseThrow().totalCost());
    }

    private Optional<TreeNode> getTree() {
        return tree.get().root();
    }

    /** The tree of delegations, as a list of its one root. */
    public List<TreeNode> getRoots() {
        return view.get().isPresent() ? getTree().stream().toList() : List.of();
    }

    /** Whether there is more of the tree than is shown. */
    public boolean isTreeCut() {
        return tree.get().cut();
    }

    /** What happened, oldest first. */
    public List<TimelineRow> getTimeline() {
        return history.get().rows();
    }

    /** Where what happened later is shown; empty when all of it is. */
    public String getLater() {
        return history.get()
                .later()
                .map(seq -> "/app/run?id=" + run().id() + "&after=" + seq)
                .orElse("");
    }

    /** The question that it waits for an answer to; empty when there is none. */
    public String getQuestion() {
        return asking.get().map(Question::content).orElse("");
    }

    /** What tells that question from others; empty when there is none. */
    public String getQuestionKey() {
        return asking.get().map(OpenQuestion::key).orElse("");
    }

    /** Whether the reader may answer. */
    public boolean isAnswerable() {
        return caller.may(Permission.RUN_ANSWER);
    }

    /** What is wrong. */
    public Map<String, String> getErrors() {
        return question.errors();
    }

    /** Answer as typed. */
    public String getTyped() {
        return browser.parameter("answer-" + getQuestionKey()).orElse("");
    }
}
