package dev.guildhall.adapter.in.faces.run;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FormErrors;
import dev.guildhall.adapter.in.faces.support.Ids;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.run.in.AnswerQuestion;
import dev.guildhall.application.run.in.ListQuestions;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.RunId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** The question that a run waits for an answer to, and the form that answers it. */
@Dependent
public final class OpenQuestion {

    private final Browser browser;
    private final Caller caller;
    private final ListQuestions listQuestions;
    private final AnswerQuestion answerQuestion;
    private final FormErrors errors = new FormErrors();

    /**
     * @param browser whose form it is
     */
    @Inject
    public OpenQuestion(Browser browser, Caller caller, ListQuestions listQuestions, AnswerQuestion answerQuestion) {
        this.browser = browser;
        this.caller = caller;
        this.listQuestions = listQuestions;
        this.answerQuestion = answerQuestion;
    }

    /** The question of a run; empty when there is none. */
    String of(RunId run) {
        if (!caller.may(Permission.APPROVAL_READ)) {
            return "";
        }
        return listQuestions
                .list(caller.to(Permission.APPROVAL_READ), PageRequest.first(PageRequest.MAX))
                .items()
                .stream()
                .filter(item -> item.question().run().equals(run))
                .findFirst()
                .map(item -> item.question().content())
                .orElse("");
    }

    /** Answers when its button was pressed; code of the notice about it, or empty when nothing was done. */
    public Optional<String> press() {
        return browser.isPostback() ? Ids.read(browser, "reply", RunId::new).flatMap(this::answer) : Optional.empty();
    }

    private Optional<String> answer(RunId run) {
        String field = "answer-" + run;
        String typed = browser.parameter(field).orElse("");
        return errors.read(
                        field,
                        "The answer",
                        () -> answerQuestion.answer(
                                caller.to(Permission.RUN_ANSWER), new AnswerQuestion.Command(run, typed)))
                .map(outcome -> switch (outcome) {
                    case AnswerQuestion.Outcome.Answered _ -> "answered";
                    case AnswerQuestion.Outcome.NothingAsked _, AnswerQuestion.Outcome.UnknownRun _ -> "nothing-asked";
                });
    }

    /** What is wrong. */
    public Map<String, String> errors() {
        return errors.byField();
    }
}
