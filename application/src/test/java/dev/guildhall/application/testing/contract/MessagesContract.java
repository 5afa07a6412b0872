package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.conversation.Conversation;
import dev.guildhall.domain.conversation.Message;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.shared.MessageId;
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
        Message last = talk(company, conversation, 3).getLast();

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
            assertThat(stranger.read(() -> conversations().before(asked.id(), conversation.id(), last.id(), 9)))
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
    default void before_whenThereAreMore_shouldGiveTheLastOnesOldestFirst() {
        Company company = Company.foundedIn(this);
        Employee employee = company.hire();
        Conversation conversation = company.talkTo(employee);
        List<Message> said = talk(company, conversation, 6);
        talk(company, company.talkTo(employee), 1);
        MessageId fifth = said.get(4).id();

        assertThat(company.read(() -> conversations().before(company.id(), conversation.id(), fifth, 3)))
                .containsExactlyElementsOf(said.subList(1, 4));
        assertThat(company.read(() -> conversations().before(company.id(), conversation.id(), fifth, 50)))
                .containsExactlyElementsOf(said.subList(0, 4));
    }

    @Test
    default void before_whenItIsTheFirst_shouldBeEmpty() {
        Company company = Company.foundedIn(this);
        Conversation conversation = company.talkTo(company.hire());
        MessageId first = talk(company, conversation, 2).getFirst().id();

        assertThat(company.read(() -> conversations().before(company.id(), conversation.id(), first, 3)))
                .isEmpty();
    }
}
