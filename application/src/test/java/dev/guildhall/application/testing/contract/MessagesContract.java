package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.conversation.Conversation;
import dev.guildhall.domain.conversation.Message;
import dev.guildhall.domain.run.Run;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link dev.guildhall.application.conversation.out.ConversationStore} promises about lists of messages. */
public interface MessagesContract extends StorePorts {

    /** Stores questions and answers in turn, a minute apart, oldest first. */
    default List<Message> talk(Company company, Conversation conversation, int messages) {
        Run run = company.ask(conversation);
        List<Message> said = new ArrayList<>();
        for (int i = 0; i < messages; i++) {
            company.clock().advance(Duration.ofMinutes(1));
            Message message = i % 2 == 0
                    ? company.work().question(conversation, run)
                    : company.work().answer(conversation, run, "Answer " + i);
            company.run(() -> conversations().add(message));
            said.add(message);
        }
        return said;
    }

    @Test
    default void messages_whenMany_shouldGiveEachOnceNewestFirst() {
        Company company = Company.foundedIn(this);
        Employee employee = company.hire();
        Conversation conversation = company.talkTo(employee);
        List<Message> said = talk(company, conversation, 6);
        talk(company, company.talkTo(employee), 2);

        PageWalk.assertWalks(
                said.reversed(),
                page -> company.read(() -> conversations().messages(company.id(), conversation.id(), page)));
    }

    @Test
    default void messages_whenSeveralAreOfOneInstant_shouldGiveEachOnce() {
        Company company = Company.foundedIn(this);
        Conversation conversation = company.talkTo(company.hire());
        Run run = company.ask(conversation);
        List<Message> said = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Message message = company.work().question(conversation, run);
            company.run(() -> conversations().add(message));
            said.add(message);
        }

        assertThat(PageWalk.walk(
                        2, page -> company.read(() -> conversations().messages(company.id(), conversation.id(), page))))
                .containsExactlyInAnyOrderElementsOf(said);
    }

    @Test
    default void messagesWith_whenSeveralConversations_shouldJoinThem() {
        Company company = Company.foundedIn(this);
        Employee employee = company.hire();
        List<Message> said = new ArrayList<>(talk(company, company.talkTo(employee), 3));
        talk(company, company.talkTo(company.hire()), 2);
        said.addAll(talk(company, company.talkTo(employee), 2));

        PageWalk.assertWalks(
                said.reversed(),
                page -> company.read(() -> conversations().messagesWith(company.id(), employee.id(), page)));
    }

    @Test
    default void messages_whenOfAnotherTenant_shouldBeEmpty() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        Conversation conversation = company.talkTo(company.hire());
        talk(company, conversation, 3);
        Run later = company.ask(conversation);

        for (Company asked : List.of(company, stranger)) {
            assertThat(PageWalk.walk(
                            9,
                            page -> stranger.read(() -> conversations().messages(asked.id(), conversation.id(), page))))
                    .isEmpty();
            assertThat(PageWalk.walk(
                            9,
                            page -> stranger.read(
                                    () -> conversations().messagesWith(asked.id(), conversation.employee(), page))))
                    .isEmpty();
            assertThat(stranger.read(() -> conversations().history(asked.id(), conversation.id(), later.id(), 9)))
                    .isEmpty();
        }
    }

    @Test
    default void messages_whenCursorIsMadeUp_shouldRefuse() {
        Company company = Company.foundedIn(this);
        Conversation conversation = company.talkTo(company.hire());
        talk(company, conversation, 3);

        PageWalk.assertRefusesMadeUpCursors(
                page -> company.read(() -> conversations().messages(company.id(), conversation.id(), page)));
        PageWalk.assertRefusesMadeUpCursors(
                page -> company.read(() -> conversations().messagesWith(company.id(), conversation.employee(), page)));
    }

    @Test
    default void history_whenAQuestionOvertookAnAnswer_shouldFollowTheRuns() {
        Company company = Company.foundedIn(this);
        Conversation conversation = company.talkTo(company.hire());
        Run first = company.ask(conversation);
        Run second = company.ask(conversation);
        Run third = company.ask(conversation);
        Message question = add(company, company.work().question(conversation, first));
        Message next = add(company, company.work().question(conversation, second));
        Message answer = add(company, company.work().answer(conversation, first, "Because."));

        assertThat(company.read(() -> conversations().history(company.id(), conversation.id(), third.id(), 9)))
                .containsExactly(question, answer, next);
        assertThat(company.read(() -> conversations().history(company.id(), conversation.id(), second.id(), 9)))
                .containsExactly(question, answer);
        assertThat(company.read(() -> conversations().history(company.id(), conversation.id(), third.id(), 2)))
                .containsExactly(answer, next);
        assertThat(company.read(() -> conversations().history(company.id(), conversation.id(), first.id(), 9)))
                .isEmpty();
    }

    private Message add(Company company, Message message) {
        company.run(() -> conversations().add(message));
        company.clock().advance(Duration.ofSeconds(1));
        return message;
    }
}
