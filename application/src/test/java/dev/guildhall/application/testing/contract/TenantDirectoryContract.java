package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.crosstenant.TenantDirectory;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.SubscriptionPlan;
import dev.guildhall.domain.tenant.Tenant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link TenantDirectory} promises. */
public interface TenantDirectoryContract extends StorePorts {

    /** The directory. */
    TenantDirectory directory();

    private TenantId found(Company maker, String name, Instant at) {
        TenantId id = new TenantId(maker.make().id());
        tx().run(
                        id,
                        () -> tenants()
                                .create(new Tenant(
                                        id,
                                        name,
                                        Optional.empty(),
                                        Optional.empty(),
                                        SubscriptionPlan.FREE,
                                        1,
                                        1,
                                        at)));
        return id;
    }

    private List<TenantId> walk(String text, int limit) {
        List<TenantId> seen = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Page<TenantId> page = directory().list(Optional.of(text), new PageRequest(limit, cursor));
            seen.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor.isPresent());
        return seen;
    }

    @Test
    default void list_shouldFindPartsOfNamesNewestFirst() {
        Company maker = Company.foundedIn(this);
        String mark = maker.id().toString();
        Instant now = maker.clock().instant();
        TenantId older = found(maker, "Löwe " + mark, now.minusSeconds(60));
        TenantId newer = found(maker, mark.toUpperCase(Locale.ROOT) + " & 100% Co", now);

        assertThat(walk(mark, 100)).contains(newer, older).startsWith(newer);
        assertThat(walk(mark, 1)).isEqualTo(walk(mark, 100));
        assertThat(walk("löwe " + mark, 10)).containsExactly(older);
        assertThat(walk(mark + " & 100%", 10)).containsExactly(newer);
        assertThat(walk("% " + mark, 10)).isEmpty();
    }

    @Test
    default void list_whenAskedForAnId_shouldFindThatTenant() {
        Company company = Company.foundedIn(this);

        assertThat(walk(company.id().toString(), 10)).containsExactly(company.id());
        assertThat(directory().list(Optional.empty(), PageRequest.first()).items())
                .isNotEmpty();
    }
}
