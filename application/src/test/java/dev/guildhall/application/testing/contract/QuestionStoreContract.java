package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.run.out.QuestionStore;
import dev.guildhall.domain.run.CallId;
import dev.guildhall.domain.run.Question;
import dev.guildhall.domain.run.Question.Answer;
import dev.guildhall.domain.run.Run;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link QuestionStore} promises. */
public interface QuestionStoreContract extends StorePorts {

    /** The questions. */
    QuestionStore questions();

    /** Stores a question of a run's nth call. */
    default Question ask(Company company, Run run, int call) {
        Instant now = company.clock().instant();
        Question question = new Question(
                company.id(),
                run.id(),
                CallId.nth(call),
                run.employee(),
                "Which one?",
                now,
                now.plus(Duration.ofDays(3)),
                Optional.empty());
        company.run(() -> questions().create(question));
        return question;
    }

    /** An answer of the founder. */
    default Answer answer(Company company, String content) {
        return new Answer(company.admin().id(), company.clock().instant(), content);
    }

    /** A question as its own tenant sees it. */
    default Optional<Question> look(Company company, Question question) {
        return company.read(() -> questions().find(company.id(), question.run(), question.call()));
    }

    @Test
    default void find_whenCreated_shouldGiveTheSame() {
        Company company = Company.foundedIn(this);
        Question question = ask(company, company.newRun(), 1);

        assertThat(look(company, question)).contains(question);
        assertThat(company.read(() -> questions().find(company.id(), question.run(), CallId.nth(2))))
                .isEmpty();
    }

    @Test
    default void find_whenOfAnotherTenant_shouldFindNothing() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        Question question = ask(company, company.newRun(), 1);

        assertThat(look(stranger, question)).isEmpty();
        assertThat(stranger.read(() -> questions().find(company.id(), question.run(), question.call())))
                .isEmpty();
        assertThat(stranger.write(() -> questions().firstOpenOf(company.id(), question.run())))
                .isEmpty();
        Attempt.at(() -> stranger.run(
                () -> questions().answer(company.id(), question.run(), question.call(), answer(stranger, "mine"))));
        Attempt.at(() -> stranger.run(() -> questions().closeAllOf(company.id(), question.run())));
        assertThat(look(company, question)).contains(question);
        assertThat(company.write(() -> questions().firstOpenOf(company.id(), question.run())))
                .contains(question);
    }

    @Test
    default void answer_whenOpen_shouldBeKeptOnce() {
        Company company = Company.foundedIn(this);
        Question question = ask(company, company.newRun(), 1);
        Answer first = answer(company, "The blue one.");

        assertThat(company.write(() -> questions().answer(company.id(), question.run(), question.call(), first)))
                .isTrue();
        assertThat(company.write(() -> questions()
                        .answer(company.id(), question.run(), question.call(), answer(company, "The red one."))))
                .isFalse();

        assertThat(look(company, question).orElseThrow().answer()).contains(first);
    }

    @Test
    default void answer_whenClosedOrUnknown_shouldNotBeKept() {
        Company company = Company.foundedIn(this);
        Question question = ask(company, company.newRun(), 1);
        company.run(() -> questions().closeAllOf(company.id(), question.run()));

        assertThat(company.write(() -> questions()
                        .answer(company.id(), question.run(), question.call(), answer(company, "Too late."))))
                .isFalse();
        assertThat(company.write(() ->
                        questions().answer(company.id(), question.run(), CallId.nth(9), answer(company, "To what?"))))
                .isFalse();
        assertThat(look(company, question).orElseThrow().answer()).isEmpty();
    }

    @Test
    default void firstOpenOf_whenSeveral_shouldBeTheOldestThatNobodyAnswered() {
        Company company = Company.foundedIn(this);
        Run run = company.newRun();
        Question answered = ask(company, run, 1);
        company.clock().advance(Duration.ofSeconds(1));
        Question next = ask(company, run, 2);
        company.clock().advance(Duration.ofSeconds(1));
        Question last = ask(company, run, 3);
        company.run(() -> questions().answer(company.id(), run.id(), answered.call(), answer(company, "Yes.")));

        assertThat(company.write(() -> questions().firstOpenOf(company.id(), run.id())))
                .contains(next);
        company.run(() -> questions().close(company.id(), run.id(), next.call()));
        assertThat(company.write(() -> questions().firstOpenOf(company.id(), run.id())))
                .contains(last);
        company.run(() -> questions().closeAllOf(company.id(), run.id()));
        assertThat(company.write(() -> questions().firstOpenOf(company.id(), run.id())))
                .isEmpty();
    }

    @Test
    default void listOpen_whenSomeAreOver_shouldGiveTheOthersOldestFirst() {
        Company company = Company.foundedIn(this);
        Run run = company.newRun();
        List<Question> open = new ArrayList<>();
        for (int call = 1; call <= 5; call++) {
            open.add(ask(company, run, call));
            company.clock().advance(Duration.ofSeconds(call == 2 ? 0 : 1));
        }
        Question answered = open.remove(3);
        company.run(() -> questions().answer(company.id(), run.id(), answered.call(), answer(company, "Yes.")));
        Run over = company.newRun();
        ask(company, over, 1);
        company.run(() -> questions().closeAllOf(company.id(), over.id()));

        PageWalk.assertWalks(open, page -> company.read(() -> questions().listOpen(company.id(), page)));
        PageWalk.assertRefusesMadeUpCursors(
                page -> company.read(() -> questions().listOpen(company.id(), page)));
    }
}
