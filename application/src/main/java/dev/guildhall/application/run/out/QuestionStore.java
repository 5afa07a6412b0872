package dev.guildhall.application.run.out;

import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.run.CallId;
import dev.guildhall.domain.run.Question;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;

/** Keeps what employees ask humans. Called inside a tenant transaction. */
public interface QuestionStore {

    /** Adds one. */
    void create(Question question);

    /** Finds the one that a call asked. */
    Optional<Question> find(TenantId tenant, RunId run, CallId call);

    /** The oldest of a run that nobody has answered; kept from being answered by others until this transaction is over. */
    Optional<Question> firstOpenOf(TenantId tenant, RunId run);

    /** Keeps an answer, unless there is one or the question was closed; says whether it was kept. */
    boolean answer(TenantId tenant, RunId run, CallId call, Question.Answer answer);

    /** Those nobody has answered, oldest first. */
    Page<Question> listOpen(TenantId tenant, PageRequest page);

    /** Closes one: nobody waits for an answer any more. */
    void close(TenantId tenant, RunId run, CallId call);

    /** Closes all open ones of a run: nobody waits for an answer any more. */
    void closeAllOf(TenantId tenant, RunId run);
}
