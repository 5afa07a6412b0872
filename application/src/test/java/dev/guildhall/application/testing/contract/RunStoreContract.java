package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.testing.Runs;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.RunId;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@link dev.guildhall.application.run.out.RunStore} promises about single runs. */
public interface RunStoreContract extends RunFamilyContract {

    /** A run as its own tenant sees it. */
    default Optional<Run> look(Company company, RunId id) {
        return company.read(() -> runs().find(company.id(), id));
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
    @EnumSource(names = {"QUEUED", "RUNNING", "WAITING", "STALLED"})
    default void progress_whenNotEnded_shouldNoteStatusAndCost(RunStatus status) {
        Company company = Company.foundedIn(this);
        Run run = company.newRun();

        company.run(() -> runs().progress(company.id(), run.id(), status, COST));

        assertThat(look(company, run.id())).contains(Runs.withStatus(run, status, COST));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"QUEUED", "RUNNING", "WAITING", "STALLED"})
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
}
