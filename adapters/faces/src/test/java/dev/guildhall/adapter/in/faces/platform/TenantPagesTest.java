package dev.guildhall.adapter.in.faces.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.adapter.in.faces.support.FakeBrowser;
import dev.guildhall.adapter.in.faces.support.Sample;
import dev.guildhall.application.error.NotPermitted;
import dev.guildhall.application.lifecycle.in.ResumeTenant;
import dev.guildhall.application.lifecycle.in.ShowTenant.Overview;
import dev.guildhall.application.lifecycle.in.SuspendTenant;
import dev.guildhall.application.page.Page;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.tenant.Figures;
import dev.guildhall.domain.tenant.Standing;
import dev.guildhall.domain.tenant.Suspension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TenantPagesTest {

    private final FakeBrowser browser = new FakeBrowser();
    private final List<String> said = new ArrayList<>();
    private Standing standing = Standing.ACTIVE;

    private Overview overview() {
        return new Overview(Sample.tenant(), standing, new Figures(1, 2, 3));
    }

    private TenantsPage list(Role role) {
        return new TenantsPage(browser, Sample.caller(role), (context, text, page) -> {
            said.add(text.orElse("all"));
            return new Page<>(List.of(overview()), Optional.of("next"));
        });
    }

    private TenantPage detail(Role role) {
        return new TenantPage(
                browser,
                Sample.caller(role),
                (context, tenant) -> tenant.equals(Sample.TENANT) ? Optional.of(overview()) : Optional.empty(),
                (context, tenant, reason) -> {
                    said.add(new Suspension(context.member(), Sample.NOW, reason).reason());
                    return new SuspendTenant.Outcome.Suspended();
                },
                (context, tenant, reason) -> new ResumeTenant.Outcome.Resumed());
    }

    private TenantPage pressing(String change) {
        browser.postback = true;
        browser.parameters.put("id", Sample.TENANT.toString());
        browser.parameters.put("change", change);
        TenantPage page = detail(Role.OPERATOR);
        page.act();
        return page;
    }

    @Test
    void open_whenTheReaderIsNoOperator_shouldBeRefused() {
        assertThatThrownBy(() -> list(Role.ADMIN).open()).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> detail(Role.ADMIN).act()).isInstanceOf(NotPermitted.class);
    }

    @Test
    void rows_shouldTellWhatEachHasAndKeepTheSearch() {
        browser.parameters.put("q", "north");
        TenantsPage page = list(Role.OPERATOR);

        assertThat(page.getRows().getFirst().name()).isEqualTo("Northwind");
        assertThat(page.getRows().getFirst().status()).isEqualTo("Active");
        assertThat(page.getOlder()).isEqualTo("/app/platform/tenants?q=north&cursor=next");
        assertThat(said).containsExactly("north");
    }

    @Test
    void act_whenThereIsNoSuchTenant_shouldLeadBack() {
        browser.parameters.put("id", Sample.id(99).toString());
        detail(Role.OPERATOR).act();

        assertThat(browser.redirect).hasValue("/app/platform/tenants?notice=tenant-gone");
    }

    @Test
    void act_whenSuspendedWithoutAReason_shouldAskForOne() {
        assertThat(pressing("suspend").getErrors()).containsKey("reason");
        assertThat(browser.redirect).isEmpty();

        browser.parameters.put("reason", "Not paid");
        pressing("suspend");
        assertThat(said).containsExactly("Not paid");
        assertThat(browser.redirect).hasValue("/app/platform/tenant?id=" + Sample.TENANT + "&notice=tenant-suspended");
    }

    @Test
    void act_whenResumed_shouldSaySo() {
        standing = Standing.ACTIVE.with(Optional.of(new Suspension(Sample.MEMBER, Sample.NOW, "Not paid")));
        browser.parameters.put("reason", "Paid");

        assertThat(pressing("resume").getRow().reason()).isEqualTo("Not paid");
        assertThat(browser.redirect).hasValue("/app/platform/tenant?id=" + Sample.TENANT + "&notice=tenant-resumed");
    }
}
