package dev.guildhall.adapter.in.faces.run;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FormErrors;
import dev.guildhall.adapter.in.faces.support.Ids;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.run.in.AnswerQuestion;
import dev.guildhall.application.run.in.ListQuestions;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.run.CallId;
import dev.guildhall.domain.run.Question;
import dev.guildhall.domain.shared.RunId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The question that a run waits for an answer to, and the form that answers it. */
@Dependent
public final class OpenQuestion {

    private static final Pattern KEY = Pattern.compile("([0-9a-f-]{36})_([\\w-]{1,64})");

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

    /** What tells a question from all others; stands in names of fields. */
    public static String key(Question question) {
        return question.run() + "_" + question.call();
    }

    /** The oldest question of a run; empty when there is none. */
    Optional<Question> of(RunId run) {
        if (!caller.may(Permission.APPROVAL_READ)) {
            return Optional.empty();
        }
        return listQuestions
                .list(caller.to(Permission.APPROVAL_READ), PageRequest.first(PageRequest.MAX))
                .items()
                .stream()
                .map(ListQuestions.Item::question)
                .filter(question -> question.run().equals(run))
                .findFirst();
    }

    /** Answers when its button was pressed; code of the notice about it, or empty when nothing was done. */
    public Optional<String> press() {
        return browser.isPostback() ? browser.parameter("reply").flatMap(this::answer) : Optional.empty();
    }

    private Optional<String> answer(String key) {
        Matcher parts = KEY.matcher(key);
        return parts.matches()
                ? Ids.parse(parts.group(1), RunId::new)
                        .flatMap(run -> answer(run, new CallId(parts.group(2)), "answer-" + key))
                : Optional.empty();
    }

    private Optional<String> answer(RunId run, CallId call, String field) {
        String typed = browser.parameter(field).orElse("");
        return errors.read(
                        field,
                        "The answer",
                        () -> answerQuestion.answer(
                                caller.to(Permission.RUN_ANSWER),
                                new AnswerQuestion.Command(run, Optional.of(call), typed)))
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
