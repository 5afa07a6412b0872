package dev.guildhall.adapter.in.rest.approval;

import dev.guildhall.application.run.in.ListQuestions;
import dev.guildhall.domain.run.Question;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an employee asks in the middle of a run.
 *
 * @param callId the call in its run's events
 * @param expiresAt after which the employee goes on without an answer
 */
@Schema(name = "Question")
public record QuestionView(
        String runId,
        String callId,
        String employeeId,
        String employeeName,
        String content,
        Instant askedAt,
        Instant expiresAt) {

    static QuestionView of(ListQuestions.Item item) {
        Question question = item.question();
        return new QuestionView(
                question.run().toString(),
                question.call().value(),
                question.employee().toString(),
                item.employee().persona().name(),
                question.content(),
                question.askedAt(),
                question.expiresAt());
    }
}
