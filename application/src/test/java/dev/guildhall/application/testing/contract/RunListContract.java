package dev.guildhall.application.testing.contract;

import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.run.out.RunStore.Filter;
import dev.guildhall.application.testing.Runs;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.conversation.Conversation;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.shared.MoneyMicros;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What {@link dev.guildhall.application.run.out.RunStore#list} promises. */
public interface RunListContract extends StorePorts {

    /** Lets every run pass. */
    Filter ALL = new Filter(Optional.empty(), Optional.empty());

    /** Stores runs a minute apart, oldest first. */
    default List<Run> askOften(Company company, Conversation conversation, int times) {
        List<Run> asked = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            company.clock().advance(Duration.ofMinutes(1));
            asked.add(company.ask(conversation));
        }
        return asked;
    }

    /** The list as the tenant itself sees it. */
    default Function<PageRequest, Page<Run>> listed(Company company, Filter filter) {
        return page -> company.read(() -> runs().list(company.id(), filter, page));
    }

    @Test
    default void list_whenMany_shouldGiveEachOnceNewestFirst() {
        Company company = Company.foundedIn(this);
        List<Run> asked = askOften(company, company.talkTo(company.hire()), 7);
        Company.foundedIn(this).newRun();

        PageWalk.assertWalks(asked.reversed(), listed(company, ALL));
    }

    @Test
    default void unfinished_shouldGiveTheNewestThatHaveNotEnded() {
        Company company = Company.foundedIn(this);
        List<Run> asked = askOften(company, company.talkTo(company.hire()), 4);
        company.run(() -> runs().finish(
                        company.id(),
                        asked.get(2).id(),
                        RunStatus.COMPLETED,
                        MoneyMicros.ZERO,
                        company.clock().instant()));
        Company.foundedIn(this).newRun();

        Assertions.assertThat(company.read(() -> runs().unfinished(company.id(), 2)))
                .containsExactly(asked.get(3), asked.get(1));
    }

    @Test
    default void list_whenSeveralAreOfOneInstant_shouldGiveEachOnce() {
        Company company = Company.foundedIn(this);
        Conversation conversation = company.talkTo(company.hire());
        List<Run> asked = List.of(company.ask(conversation), company.ask(conversation), company.ask(conversation));

        Assertions.assertThat(PageWalk.walk(1, listed(company, ALL))).containsExactlyInAnyOrderElementsOf(asked);
    }

    @Test
    default void list_whenFilteredByEmployee_shouldGiveTheirsOnly() {
        Company company = Company.foundedIn(this);
        Employee employee = company.hire();
        List<Run> theirs = askOften(company, company.talkTo(employee), 3);
        askOften(company, company.talkTo(company.hire()), 2);

        PageWalk.assertWalks(
                theirs.reversed(), listed(company, new Filter(Optional.of(employee.id()), Optional.empty())));
    }

    @Test
    default void list_whenFilteredByStatus_shouldGiveThatOnly() {
        Company company = Company.foundedIn(this);
        Employee employee = company.hire();
        List<Run> asked = askOften(company, company.talkTo(employee), 3);
        Run ended = asked.get(1);
        company.run(
                () -> runs().finish(company.id(), ended.id(), RunStatus.CUT_COST, MoneyMicros.ZERO, ended.createdAt()));

        PageWalk.assertWalks(
                List.of(asked.get(2), asked.get(0)),
                listed(company, new Filter(Optional.empty(), Optional.of(RunStatus.QUEUED))));
        PageWalk.assertWalks(
                List.of(Runs.finished(ended, RunStatus.CUT_COST, MoneyMicros.ZERO, ended.createdAt())),
                listed(company, new Filter(Optional.of(employee.id()), Optional.of(RunStatus.CUT_COST))));
    }

    @Test
    default void list_whenARunIsAddedMeanwhile_shouldRepeatNone() {
        Company company = Company.foundedIn(this);
        Conversation conversation = company.talkTo(company.hire());
        List<Run> asked = askOften(company, conversation, 4);
        Page<Run> first = listed(company, ALL).apply(PageRequest.first(2));
        askOften(company, conversation, 1);

        Page<Run> rest = listed(company, ALL).apply(new PageRequest(9, first.nextCursor()));

        Assertions.assertThat(rest.items()).containsExactly(asked.get(1), asked.get(0));
    }

    @Test
    default void list_whenOfAnotherTenant_shouldBeEmpty() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        company.newRun();
        Run own = stranger.newRun();

        Assertions.assertThat(PageWalk.walk(9, listed(stranger, ALL))).containsExactly(own);
        Assertions.assertThat(PageWalk.walk(9, page -> stranger.read(() -> runs().list(company.id(), ALL, page))))
                .isEmpty();
    }

    @Test
    default void list_whenCursorIsMadeUp_shouldRefuse() {
        Company company = Company.foundedIn(this);
        company.newRun();

        PageWalk.assertRefusesMadeUpCursors(listed(company, ALL));
    }
}
