package dev.guildhall.application.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.run.in.ListUnfinishedRuns;
import dev.guildhall.application.testing.Listings;
import dev.guildhall.application.testing.fake.Script;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.RunId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListUnfinishedRunsTest {

    private final Workshop shop = new Workshop();
    private final Employee manager = shop.hire(Listings.marketingManager());

    private List<ListUnfinishedRuns.Item> list(int most) {
        return shop.runs.listUnfinishedRuns().list(shop.call, most);
    }

    @Test
    void list_shouldTellWhoWaitsWhereUntilItHasEnded() {
        shop.models.plan(Script.answer("Hi."));
        RunId run = shop.ask(manager, "Hello.");

        assertThat(list(5)).singleElement().satisfies(item -> {
            assertThat(item.run().id()).isEqualTo(run);
            assertThat(item.run().status()).isEqualTo(RunStatus.QUEUED);
            assertThat(item.employeeName()).isEqualTo(manager.persona().name());
            assertThat(item.place()).isPresent();
        });
        shop.workAll();

        assertThat(list(5)).isEmpty();
    }

    @Test
    void list_whenTooManyAreWanted_shouldBeRefused() {
        assertThatThrownBy(() -> list(0)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> list(ListUnfinishedRuns.MAX + 1)).isInstanceOf(InvalidValue.class);
    }
}
