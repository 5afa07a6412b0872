package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.run.out.RunHoldStore;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunHold;
import dev.guildhall.domain.shared.RunId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link RunHoldStore} promises. */
public interface RunHoldStoreContract extends StorePorts {

    /** The wishes. */
    RunHoldStore holds();

    /** The founder's wish that a run stop. */
    default RunHold hold(Company company, Run run) {
        return new RunHold(
                company.id(), run.id(), company.admin().id(), company.clock().instant(), Optional.empty());
    }

    /** A wish as its own tenant sees it. */
    default Optional<RunHold> look(Company company, RunId run) {
        Optional<RunHold> found = company.read(() -> holds().find(company.id(), run));
        assertThat(company.write(() -> holds().findForUpdate(company.id(), run)))
                .isEqualTo(found);
        return found;
    }

    @Test
    default void replace_whenRepeated_shouldReplace() {
        Company company = Company.foundedIn(this);
        RunHold first = hold(company, company.newRun());
        RunHold released = new RunHold(
                first.tenant(),
                first.run(),
                first.by(),
                first.at(),
                Optional.of(company.join().id()));

        company.run(() -> holds().replace(first));
        assertThat(look(company, first.run())).contains(first);
        company.run(() -> holds().replace(released));
        assertThat(look(company, first.run())).contains(released);
        company.run(() -> holds().replace(first));
        assertThat(look(company, first.run())).contains(first);
    }

    @Test
    default void delete_whenThereOrNot_shouldLeaveNothing() {
        Company company = Company.foundedIn(this);
        RunHold hold = hold(company, company.newRun());
        company.run(() -> holds().replace(hold));

        company.run(() -> holds().delete(company.id(), hold.run()));
        company.run(() -> holds().delete(company.id(), hold.run()));

        assertThat(look(company, hold.run())).isEmpty();
    }

    @Test
    default void find_whenOfAnotherTenant_shouldFindNothingAndChangeNothing() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        RunHold hold = hold(company, company.newRun());
        company.run(() -> holds().replace(hold));

        assertThat(look(stranger, hold.run())).isEmpty();
        assertThat(stranger.write(() -> holds().find(company.id(), hold.run()))).isEmpty();
        Attempt.at(() -> stranger.run(() -> holds().delete(company.id(), hold.run())));

        assertThat(look(company, hold.run())).contains(hold);
    }

    @Test
    default void findForUpdate_whenSomebodyElseReleasesIt_shouldWaitAndSeeThat() {
        Company company = Company.foundedIn(this);
        RunHold hold = hold(company, company.newRun());
        company.run(() -> holds().replace(hold));

        Rival<Optional<RunHold>> second = company.write(() -> {
            holds().findForUpdate(company.id(), hold.run());
            Rival<Optional<RunHold>> rival =
                    Rival.start(() -> company.write(() -> holds().findForUpdate(company.id(), hold.run())));
            holds().delete(company.id(), hold.run());
            return rival;
        });

        assertThat(second.result()).isEmpty();
    }
}
