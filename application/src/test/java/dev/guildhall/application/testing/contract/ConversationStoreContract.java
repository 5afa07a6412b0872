package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.conversation.Conversation;
import dev.guildhall.domain.conversation.Message;
import dev.guildhall.domain.shared.ConversationId;
import dev.guildhall.domain.shared.MessageId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link dev.guildhall.application.conversation.out.ConversationStore} promises about conversations. */
public interface ConversationStoreContract extends StorePorts {

    /** Stores a question, which moves its conversation to the top. */
    default Message write(Company company, Conversation conversation) {
        company.clock().advance(Duration.ofMinutes(1));
        Message message = company.work().question(conversation, company.ask(conversation));
        company.run(() -> conversations().add(message));
        return message;
    }

    /** A conversation as its own tenant sees it. */
    default Optional<Conversation> look(Company company, ConversationId id) {
        return company.read(() -> conversations().find(company.id(), id));
    }

    /** What a conversation became by its last message. */
    default Conversation after(Conversation conversation, Message last) {
        return new Conversation(
                conversation.tenant(),
                conversation.id(),
                conversation.employee(),
                conversation.startedBy(),
                conversation.createdAt(),
                last.at());
    }

    @Test
    default void find_whenCreated_shouldGiveTheSameConversation() {
        Company company = Company.foundedIn(this);
        Conversation conversation = company.talkTo(company.hire());

        assertThat(look(company, conversation.id())).contains(conversation);
    }

    @Test
    default void find_whenUnknown_shouldFindNothing() {
        Company company = Company.foundedIn(this);

        assertThat(look(company, new ConversationId(company.make().id()))).isEmpty();
    }

    @Test
    default void find_whenOfAnotherTenant_shouldFindNothing() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        Conversation conversation = company.talkTo(company.hire());
        Message message = write(company, conversation);

        assertThat(look(stranger, conversation.id())).isEmpty();
        assertThat(stranger.read(() -> conversations().find(company.id(), conversation.id())))
                .isEmpty();
        assertThat(stranger.read(() -> conversations().findMessage(stranger.id(), message.id())))
                .isEmpty();
        assertThat(stranger.read(() -> conversations().findMessage(company.id(), message.id())))
                .isEmpty();
        assertThat(stranger.read(
                        () -> conversations().newest(company.id(), conversation.employee(), conversation.startedBy())))
                .isEmpty();
    }

    @Test
    default void create_whenForAnotherTenant_shouldFail() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        Conversation conversation = company.work().conversation(company.hire(), company.admin());

        assertThatThrownBy(() -> stranger.run(() -> conversations().create(conversation)))
                .isInstanceOf(RuntimeException.class);

        assertThat(look(company, conversation.id())).isEmpty();
    }

    @Test
    default void newest_whenSeveral_shouldGiveTheNewestOfThisMemberWithThisEmployee() {
        Company company = Company.foundedIn(this);
        Employee employee = company.hire();
        Employee other = company.hire();
        Member colleague = company.join();
        company.talkTo(employee);
        company.clock().advance(Duration.ofMinutes(1));
        Conversation newest = company.talkTo(employee);
        company.clock().advance(Duration.ofMinutes(1));
        company.talkTo(other);
        Conversation ofColleague = company.work().conversation(employee, colleague);
        company.run(() -> conversations().create(ofColleague));

        assertThat(company.read(() -> conversations()
                        .newest(company.id(), employee.id(), company.admin().id())))
                .contains(newest);
        assertThat(company.read(() -> conversations().newest(company.id(), employee.id(), colleague.id())))
                .contains(ofColleague);
        assertThat(company.read(() -> conversations().newest(company.id(), other.id(), colleague.id())))
                .isEmpty();
    }

    @Test
    default void list_whenMany_shouldGiveEachOnceLastWrittenFirst() {
        Company company = Company.foundedIn(this);
        Employee employee = company.hire();
        Conversation first = company.talkTo(employee);
        Conversation second = company.talkTo(employee);
        Conversation third = company.talkTo(employee);
        Message inThird = write(company, third);
        Message inFirst = write(company, first);
        Message inSecond = write(company, second);

        PageWalk.assertWalks(
                List.of(after(second, inSecond), after(first, inFirst), after(third, inThird)),
                page -> company.read(() -> conversations().list(company.id(), page)));
    }

    @Test
    default void list_whenManyAreOfOneInstant_shouldGiveEachOnce() {
        Company company = Company.foundedIn(this);
        Employee employee = company.hire();
        List<Conversation> all = List.of(company.talkTo(employee), company.talkTo(employee), company.talkTo(employee));

        assertThat(PageWalk.walk(1, page -> company.read(() -> conversations().list(company.id(), page))))
                .containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    default void list_whenOfAnotherTenant_shouldBeEmpty() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        company.talkTo(company.hire());

        assertThat(PageWalk.walk(9, page -> stranger.read(() -> conversations().list(stranger.id(), page))))
                .isEmpty();
        assertThat(PageWalk.walk(9, page -> stranger.read(() -> conversations().list(company.id(), page))))
                .isEmpty();
    }

    @Test
    default void list_whenCursorIsMadeUp_shouldRefuse() {
        Company company = Company.foundedIn(this);
        company.talkTo(company.hire());

        PageWalk.assertRefusesMadeUpCursors(
                page -> company.read(() -> conversations().list(company.id(), page)));
    }

    @Test
    default void add_whenCalled_shouldMoveTheConversationToTheTop() {
        Company company = Company.foundedIn(this);
        Conversation conversation = company.talkTo(company.hire());

        Message message = write(company, conversation);

        assertThat(look(company, conversation.id())).contains(after(conversation, message));
    }

    @Test
    default void findMessage_whenAdded_shouldGiveTheSameMessage() {
        Company company = Company.foundedIn(this);
        Conversation conversation = company.talkTo(company.hire());
        Message question = write(company, conversation);
        Message answer = company.work().answer(conversation, company.ask(conversation), "# Plan\n\n1. 🚀 Launch");
        company.run(() -> conversations().add(answer));

        assertThat(company.read(() -> conversations().findMessage(company.id(), question.id())))
                .contains(question);
        assertThat(company.read(() -> conversations().findMessage(company.id(), answer.id())))
                .contains(answer);
        assertThat(company.read(() -> conversations()
                        .findMessage(company.id(), new MessageId(company.make().id()))))
                .isEmpty();
    }

    @Test
    default void lock_whenAnotherHasIt_shouldWaitAndSeeWhatThatDid() {
        Company company = Company.foundedIn(this);
        Conversation conversation = company.talkTo(company.hire());
        Message message = company.work().question(conversation, company.ask(conversation));

        Rival<Optional<Message>> second = company.write(() -> {
            conversations().lock(company.id(), conversation.id());
            Rival<Optional<Message>> rival = Rival.start(() -> company.write(() -> {
                conversations().lock(company.id(), conversation.id());
                return conversations().findMessage(company.id(), message.id());
            }));
            conversations().add(message);
            return rival;
        });

        assertThat(second.result()).contains(message);
    }
}
