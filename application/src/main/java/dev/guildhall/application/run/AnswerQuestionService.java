package dev.guildhall.application.run;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.run.in.AnswerQuestion;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.run.Question;
import dev.guildhall.domain.run.Question.Answer;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.Text;
import java.time.Instant;
import java.util.Optional;

/** Brings answers to runs. */
final class AnswerQuestionService implements AnswerQuestion {

    private final RunPorts ports;
    private final Waking waking;

    AnswerQuestionService(RunPorts ports) {
        this.ports = ports;
        this.waking = new Waking(ports.tx(), ports.queue(), ports.signals());
    }

    @Override
    public Outcome answer(CallContext context, Command command) {
        context.demand(Permission.RUN_ANSWER);
        String content = Text.required("content", command.content(), Answer.MAX_CONTENT);
        return ports.tx().write(context.tenant(), () -> {
            waking.wake(context.tenant(), command.run());
            if (ports.runs().find(context.tenant(), command.run()).isEmpty()) {
                return new Outcome.UnknownRun();
            }
            Instant now = ports.clock().instant();
            Answer answer = new Answer(context.member(), now, content);
            Optional<Question> asked = asked(context, command);
            if (asked.filter(question -> isAnsweredBy(question, context.member(), content))
                    .isPresent()) {
                return new Outcome.Answered(asked.get());
            }
            return asked.filter(question -> now.isBefore(question.expiresAt()))
                    .filter(question ->
                            ports.questions().answer(context.tenant(), command.run(), question.call(), answer))
                    .<Outcome>map(question -> answered(context, with(question, answer)))
                    .orElseGet(Outcome.NothingAsked::new);
        });
    }

    private Outcome answered(CallContext context, Question question) {
        ports.trail()
                .note(
                        context,
                        AuditAction.QUESTION_ANSWERED,
                        AuditTarget.of("run", question.run()),
                        AuditChange.to("call", question.call().value()));
        return new Outcome.Answered(question);
    }

    private Optional<Question> asked(CallContext context, Command command) {
        return command.call().isPresent()
                ? ports.questions()
                        .find(context.tenant(), command.run(), command.call().get())
                : ports.questions().firstOpenOf(context.tenant(), command.run());
    }

    /** Whoever did not get our answer asks again. */
    private static boolean isAnsweredBy(Question question, MemberId member, String content) {
        return question.answer()
                .filter(given -> given.by().equals(member) && given.content().equals(content))
                .isPresent();
    }

    private static Question with(Question question, Answer answer) {
        return new Question(
                question.tenant(),
                question.run(),
                question.call(),
                question.employee(),
                question.content(),
                question.askedAt(),
                question.expiresAt(),
                Optional.of(answer));
    }
}
