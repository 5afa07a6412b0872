package dev.guildhall.adapter.out.jpa.run;

import dev.guildhall.adapter.out.jpa.row.StorableText;
import dev.guildhall.domain.run.CallId;
import dev.guildhall.domain.run.Question;
import dev.guildhall.domain.run.Question.Answer;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "run_questions")
@IdClass(QuestionRow.Key.class)
class QuestionRow {

    record Key(UUID tenantId, UUID runId, String call) implements Serializable {}

    @Id
    UUID tenantId;

    @Id
    UUID runId;

    @Id
    String call;

    UUID employeeId;

    String content;

    Instant askedAt;

    Instant expiresAt;

    @Nullable
    UUID answeredBy;

    @Nullable
    Instant answeredAt;

    @Nullable
    String answer;

    boolean closed;

    @SuppressWarnings("NullAway.Init")
    QuestionRow() {}

    static QuestionRow of(Question question) {
        QuestionRow row = new QuestionRow();
        row.tenantId = question.tenant().value();
        row.runId = question.run().value();
        row.call = question.call().value();
        row.employeeId = question.employee().value();
        row.content = StorableText.of(question.content());
        row.askedAt = question.askedAt();
        row.expiresAt = question.expiresAt();
        row.answeredBy = question.answer().map(answer -> answer.by().value()).orElse(null);
        row.answeredAt = question.answer().map(Answer::at).orElse(null);
        row.answer =
                question.answer().map(Answer::content).map(StorableText::of).orElse(null);
        return row;
    }

    Question toQuestion() {
        return new Question(
                new TenantId(tenantId),
                new RunId(runId),
                new CallId(call),
                new EmployeeId(employeeId),
                content,
                askedAt,
                expiresAt,
                answered());
    }

    private Optional<Answer> answered() {
        return answeredBy == null || answeredAt == null || answer == null
                ? Optional.empty()
                : Optional.of(new Answer(new MemberId(answeredBy), answeredAt, answer));
    }
}
