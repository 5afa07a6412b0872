package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.testing.Runs;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.conversation.Conversation;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.RunId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@link dev.guildhall.application.run.out.RunStore} promises about single runs. */
public interface RunStoreContract extends StorePorts {

    /** A cost. */
    MoneyMicros COST = new MoneyMicros(1234);

    /** A run as its own tenant sees it. */
    default Optional<Run> look(Company company, RunId id) {
        return company.read(() -> runs().find(company.id(), id));
    }

    /** Stores a run that another one asked for. */
    default Run delegate(Company company, Run parent, Employee to) {
        Run child = company.work().delegatedRun(parent, to.id());
        company.run(() -> runs().create(child));
        return child;
    }

    @Test
    default void find_whenCreated_shouldGiveTheSameRun() {
        Company company = Company.foundedIn(this);
        Run run = company.newRun();

        assertThat(look(company, run.id())).contains(run);
        assertThat(company.write(() -> runs().findAndHold(company.id(), run.id())))
                .contains(run);
    }

    @Test
    default void find_whenADelegation_shouldKeepItsParent() {
        Company company = Company.foundedIn(this);
        Run child = delegate(company, company.newRun(), company.hire());

        assertThat(look(company, child.id())).contains(child);
    }

    @Test
    default void find_whenUnknown_shouldFindNothing() {
        Company company = Company.foundedIn(this);
        RunId unknown = new RunId(company.make().id());

        assertThat(look(company, unknown)).isEmpty();
        assertThat(company.write(() -> runs().findAndHold(company.id(), unknown)))
                .isEmpty();
    }

    @Test
    default void find_whenOfAnotherTenant_shouldFindNothing() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        RunId id = company.newRun().id();

        assertThat(look(stranger, id)).isEmpty();
        assertThat(stranger.read(() -> runs().find(company.id(), id))).isEmpty();
        assertThat(stranger.write(() -> runs().findAndHold(stranger.id(), id))).isEmpty();
        assertThat(stranger.write(() -> runs().findAndHold(company.id(), id))).isEmpty();
    }

    @Test
    default void create_whenForAnotherTenant_shouldFail() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        Run run = company.work().chatRun(company.talkTo(company.hire()));

        assertThatThrownBy(() -> stranger.run(() -> runs().create(run))).isInstanceOf(RuntimeException.class);

        assertThat(look(company, run.id())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"QUEUED", "RUNNING", "WAITING"})
    default void progress_whenNotEnded_shouldNoteStatusAndCost(RunStatus status) {
        Company company = Company.foundedIn(this);
        Run run = company.newRun();

        company.run(() -> runs().progress(company.id(), run.id(), status, COST));

        assertThat(look(company, run.id())).contains(Runs.withStatus(run, status, COST));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"QUEUED", "RUNNING", "WAITING"})
    default void finish_whenNotEnded_shouldNoteStatusCostAndTime(RunStatus status) {
        Company company = Company.foundedIn(this);
        Run run = company.newRun();
        Instant when = company.clock().instant().plusSeconds(9);

        company.run(() -> runs().finish(company.id(), run.id(), status, COST, when));

        assertThat(look(company, run.id())).contains(Runs.finished(run, status, COST, when));
    }

    @Test
    default void progress_whenEnded_shouldChangeNothing() {
        Company company = Company.foundedIn(this);
        Run run = company.newRun();
        Instant when = company.clock().instant().plusSeconds(9);
        company.run(() -> runs().finish(company.id(), run.id(), RunStatus.CANCELLED, COST, when));

        company.run(() -> runs().progress(company.id(), run.id(), RunStatus.RUNNING, MoneyMicros.ZERO));

        assertThat(look(company, run.id())).contains(Runs.finished(run, RunStatus.CANCELLED, COST, when));
    }

    @Test
    default void progress_whenOfAnotherTenant_shouldChangeNothing() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        Run run = company.newRun();
        Instant when = company.clock().instant();

        Attempt.at(() -> stranger.run(() -> runs().progress(company.id(), run.id(), RunStatus.RUNNING, COST)));
        Attempt.at(() -> stranger.run(() -> runs().progress(stranger.id(), run.id(), RunStatus.RUNNING, COST)));
        Attempt.at(() -> stranger.run(() -> runs().finish(company.id(), run.id(), RunStatus.FAILED, COST, when)));

        assertThat(look(company, run.id())).contains(run);
    }

    @Test
    default void findAndHold_whenHeld_shouldKeepTheRunFromEnding() {
        Company company = Company.foundedIn(this);
        Run run = company.newRun();
        Instant when = company.clock().instant().plusSeconds(9);

        Rival<Boolean> end = company.write(() -> {
            runs().findAndHold(company.id(), run.id());
            Rival<Boolean> rival = Rival.start(() -> company.write(() -> {
                runs().finish(company.id(), run.id(), RunStatus.COMPLETED, COST, when);
                return true;
            }));
            assertThat(Rival.start(() -> look(company, run.id())).result()).contains(run);
            return rival;
        });

        assertThat(end.result()).isTrue();
        assertThat(look(company, run.id())).contains(Runs.finished(run, RunStatus.COMPLETED, COST, when));
    }

    @Test
    default void findAndHold_whenTheRunIsEnding_shouldWaitAndSeeItsEnd() {
        Company company = Company.foundedIn(this);
        Run run = company.newRun();
        Instant when = company.clock().instant().plusSeconds(9);

        Rival<Optional<Run>> held = company.write(() -> {
            runs().finish(company.id(), run.id(), RunStatus.COMPLETED, COST, when);
            return Rival.start(() -> company.write(() -> runs().findAndHold(company.id(), run.id())));
        });

        assertThat(held.result()).contains(Runs.finished(run, RunStatus.COMPLETED, COST, when));
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
