package dev.guildhall.adapter.in.faces.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.adapter.in.faces.support.FakeBrowser;
import dev.guildhall.adapter.in.faces.support.Sample;
import dev.guildhall.application.error.NotPermitted;
import dev.guildhall.application.page.Page;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.tenant.ErasedTenant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ErasedTenantsPageTest {

    private final FakeBrowser browser = new FakeBrowser();
    private long entries = 12;

    private ErasedTenantsPage page(Role role) {
        return new ErasedTenantsPage(browser, Sample.caller(role), (context, page) -> {
            if (page.cursor().equals(Optional.of("stale"))) {
                throw new InvalidValue("cursor", "must be good");
            }
            return new Page<>(List.of(new ErasedTenant(Sample.TENANT, Sample.NOW, entries, "{}")), Optional.of("next"));
        });
    }

    @Test
    void open_whenTheReaderIsNoOperator_shouldBeRefused() {
        assertThatThrownBy(() -> page(Role.ADMIN).open()).isInstanceOf(NotPermitted.class);
    }

    @Test
    void rows_shouldTellWhatRemains() {
        ErasedTenantRow row = page(Role.OPERATOR).getRows().getFirst();

        assertThat(row.id()).isEqualTo(Sample.TENANT.toString());
        assertThat(row.entries()).isEqualTo("12");
        assertThat(row.downloadable()).isTrue();
        assertThat(page(Role.OPERATOR).getOlder()).isEqualTo("/app/platform/erased-tenants?cursor=next");
    }

    @Test
    void rows_whenNothingRemains_shouldOfferNoDownload() {
        entries = 0;

        assertThat(page(Role.OPERATOR).getRows().getFirst().downloadable()).isFalse();
        assertThat(page(Role.OPERATOR).getRows().getFirst().entries()).isEqualTo("none");
    }

    @Test
    void rows_whenThePlaceIsUnusable_shouldBeginAgain() {
        browser.parameters.put("cursor", "stale");

        assertThat(page(Role.OPERATOR).getRows()).hasSize(1);
    }
}
