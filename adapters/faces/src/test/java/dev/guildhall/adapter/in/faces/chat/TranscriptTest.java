package dev.guildhall.adapter.in.faces.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.faces.support.Sample;
import dev.guildhall.application.run.in.ShowRun;
import dev.guildhall.domain.conversation.Author;
import dev.guildhall.domain.conversation.Message;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunKind;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.shared.ConversationId;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.MessageId;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.RunId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TranscriptTest {

    private static final EmployeeId MAYA = new EmployeeId(Sample.id(10));
    private static final Author EMPLOYEE = new Author.OfEmployee(MAYA);
    private static final Author READER = new Author.OfMember(Sample.MEMBER);

    private final Map<RunId, RunStatus> states = new HashMap<>();
    private final List<RunId> asked = new ArrayList<>();

    private static RunId run(long n) {
        return new RunId(Sample.id(100 + n));
    }

    private static Message message(long id, Author author, RunId run, String content) {
        return new Message(
                Sample.TENANT,
                new MessageId(Sample.id(id)),
                new ConversationId(Sample.id(50)),
                author,
                run,
                content,
                Sample.NOW);
    }

    private Optional<ShowRun.View> show(RunId id) {
        asked.add(id);
        return Optional.ofNullable(states.get(id))
                .map(status -> new ShowRun.View(run(id, status), List.of(), new MoneyMicros(400), Optional.empty()));
    }

    private static Run run(RunId id, RunStatus status) {
        return new Run(
                Sample.TENANT,
                id,
                RunKind.CHAT,
                MAYA,
                Optional.of(new ConversationId(Sample.id(50))),
                Optional.empty(),
                0,
                Sample.MEMBER,
                "x",
                status,
                MoneyMicros.ZERO,
                Sample.NOW,
                Optional.empty());
    }

    private List<Entry> entries(Message... newestFirst) {
        return new Transcript("Maya", Sample.MEMBER, this::show).of(List.of(newestFirst));
    }

    @Test
    void of_whenAnswered_shouldShowOldestFirstWithTheWholeCost() {
        states.put(run(1), RunStatus.COMPLETED);

        List<Entry> entries = entries(message(2, EMPLOYEE, run(1), "Hi"), message(1, READER, run(1), "Hello"));

        assertThat(entries).extracting(Entry::author).containsExactly("You", "Maya");
        assertThat(entries).extracting(Entry::cost).containsExactly("", "$0.0004");
        assertThat(asked).containsExactly(run(1));
    }

    @Test
    void of_whenTheRunFailedWithoutAnswer_shouldSaySoBelowTheQuestion() {
        states.put(run(1), RunStatus.CANCELLED);
        states.put(run(2), RunStatus.RUNNING);

        List<Entry> entries = entries(message(2, READER, run(2), "Second"), message(1, READER, run(1), "First"));

        assertThat(entries)
                .extracting(Entry::kind)
                .containsExactly(Entry.Kind.ASKED, Entry.Kind.UNANSWERED, Entry.Kind.ASKED);
        assertThat(entries.get(1).note()).isEqualTo("Stopped.");
    }

    @Test
    void of_whenTheAnswerIsOnANewerPage_shouldNotCallItUnanswered() {
        states.put(run(1), RunStatus.COMPLETED);

        assertThat(entries(message(1, READER, run(1), "First"))).hasSize(1);
    }

    @Test
    void of_whenSomebodyElseAsked_shouldNotSayYou() {
        Author other = new Author.OfMember(new MemberId(Sample.id(77)));

        assertThat(entries(message(1, other, run(1), "First")).getFirst().author())
                .isEqualTo("A colleague");
    }
}
