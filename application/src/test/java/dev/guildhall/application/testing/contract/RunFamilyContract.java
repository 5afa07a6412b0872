package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.conversation.Conversation;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.shared.MoneyMicros;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link dev.guildhall.application.run.out.RunStore} promises about the runs of a parent or a conversation. */
public interface RunFamilyContract extends StorePorts {

    /** A cost. */
    MoneyMicros COST = new MoneyMicros(1234);

    /** Stores a run that another one asked for. */
    default Run delegate(Company company, Run parent, Employee to) {
        Run child = company.work().delegatedRun(parent, to.id());
        company.run(() -> runs().create(child));
        return child;
    }

    @Test
    default void childrenOf_whenSeveral_shouldGiveDirectOnesOldestFirst() {
        Company company = Company.foundedIn(this);
        Employee colleague = company.hire();
        Run parent = company.newRun();
        Run first = delegate(company, parent, colleague);
        company.clock().advance(Duration.ofMinutes(1));
        Run second = delegate(company, parent, colleague);
        Run grandchild = delegate(company, first, colleague);

        assertThat(company.read(() -> runs().childrenOf(company.id(), parent.id())))
                .containsExactly(first, second);
        assertThat(company.read(() -> runs().childrenOf(company.id(), grandchild.id())))
                .isEmpty();
    }

    @Test
    default void childrenOf_whenOfAnotherTenant_shouldBeEmpty() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        Run parent = company.newRun();
        delegate(company, parent, company.hire());

        assertThat(stranger.read(() -> runs().childrenOf(stranger.id(), parent.id())))
                .isEmpty();
        assertThat(stranger.read(() -> runs().childrenOf(company.id(), parent.id())))
                .isEmpty();
    }

    @Test
    default void delegationsSince_whenSeveral_shouldCountThoseBetweenTheTwoAfterThen() {
        Company company = Company.foundedIn(this);
        Employee to = company.hire();
        Run parent = company.newRun();
        delegate(company, parent, to);
        Instant then = company.clock().instant();
        company.clock().advance(Duration.ofMinutes(1));
        delegate(company, parent, to);
        delegate(company, parent, to);
        delegate(company, parent, company.hire());
        delegate(company, company.newRun(), to);
        Company stranger = Company.foundedIn(this);

        assertThat(company.read(() -> runs().delegationsSince(company.id(), parent.employee(), to.id(), then)))
                .isEqualTo(2);
        assertThat(company.read(() -> runs().delegationsSince(company.id(), to.id(), parent.employee(), then)))
                .isZero();
        assertThat(stranger.read(() -> runs().delegationsSince(company.id(), parent.employee(), to.id(), then)))
                .isZero();
    }

    @Test
    default void unfinishedOf_whenSomeHaveEnded_shouldLeaveThemOut() {
        Company company = Company.foundedIn(this);
        Employee employee = company.hire();
        Conversation conversation = company.talkTo(employee);
        company.ask(company.talkTo(employee));
        Run running = company.ask(conversation);
        Run queued = askLater(company, conversation);
        Run ended = askLater(company, conversation);
        company.run(() -> runs().progress(company.id(), running.id(), RunStatus.RUNNING, COST));
        company.run(() -> runs().finish(company.id(), ended.id(), RunStatus.FAILED, COST, ended.createdAt()));

        assertThat(company.read(() -> runs().countUnfinishedOf(company.id(), conversation.id())))
                .isEqualTo(2);
        assertThat(company.read(() -> runs().newestUnfinishedOf(company.id(), conversation.id())))
                .contains(queued);
    }

    @Test
    default void unfinishedOf_whenAllHaveEnded_shouldBeNone() {
        Company company = Company.foundedIn(this);
        Conversation conversation = company.talkTo(company.hire());
        Run run = company.ask(conversation);
        company.run(() -> runs().finish(company.id(), run.id(), RunStatus.COMPLETED, COST, run.createdAt()));

        assertThat(company.read(() -> runs().countUnfinishedOf(company.id(), conversation.id())))
                .isZero();
        assertThat(company.read(() -> runs().newestUnfinishedOf(company.id(), conversation.id())))
                .isEmpty();
    }

    @Test
    default void unfinishedBefore_whenIdsAndTimesDiffer_shouldGoByTheTimes() {
        Company company = Company.foundedIn(this);
        Conversation conversation = company.talkTo(company.hire());
        Run last = askLater(company, conversation);
        company.clock().advance(Duration.ofMinutes(-1));
        Run first = company.ask(conversation);
        Run second = company.ask(conversation);

        assertThat(unfinishedBefore(company, conversation, last)).contains(second);
        assertThat(unfinishedBefore(company, conversation, second)).contains(first);
        assertThat(unfinishedBefore(company, conversation, first)).isEmpty();
        company.run(() -> runs().finish(company.id(), second.id(), RunStatus.FAILED, COST, second.createdAt()));
        assertThat(unfinishedBefore(company, conversation, last)).contains(first);
    }

    private Optional<Run> unfinishedBefore(Company company, Conversation conversation, Run run) {
        return company.read(() -> runs().unfinishedBefore(company.id(), conversation.id(), run));
    }

    /** Stores a run a minute after the last. */
    private Run askLater(Company company, Conversation conversation) {
        company.clock().advance(Duration.ofMinutes(1));
        return company.ask(conversation);
    }

    @Test
    default void unfinishedOf_whenOfAnotherTenant_shouldBeNone() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        Conversation conversation = company.talkTo(company.hire());
        company.ask(conversation);

        for (Company asked : List.of(company, stranger)) {
            assertThat(stranger.read(() -> runs().countUnfinishedOf(asked.id(), conversation.id())))
                    .isZero();
            assertThat(stranger.read(() -> runs().newestUnfinishedOf(asked.id(), conversation.id())))
                    .isEmpty();
        }
    }
}
