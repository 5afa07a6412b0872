package dev.guildhall.adapter.in.faces.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.guildhall.adapter.in.faces.support.FakeBrowser;
import dev.guildhall.adapter.in.faces.support.Sample;
import dev.guildhall.application.audit.in.ListAudit;
import dev.guildhall.application.error.NotPermitted;
import dev.guildhall.application.page.Page;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditActor;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditEntry;
import dev.guildhall.domain.audit.AuditFilter;
import dev.guildhall.domain.audit.AuditHead;
import dev.guildhall.domain.audit.AuditNote;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.MemberId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuditPageTest {

    private static final MemberId BEN = new MemberId(Sample.id(9));

    private final FakeBrowser browser = new FakeBrowser();
    private final List<AuditFilter> asked = new ArrayList<>();
    private AuditActor actor = AuditActor.of(Sample.MEMBER, Role.ADMIN);

    private AuditPage page(Role role) {
        return new AuditPage(browser, Sample.caller(role), (_, filter, page) -> {
            if (page.cursor().equals(Optional.of("stale"))) {
                throw new InvalidValue("cursor", "must be good");
            }
            asked.add(filter);
            return new ListAudit.View(
                    new Page<>(List.of(entry()), Optional.of("next")), Map.of(BEN.toString(), "Ben Okoro"));
        });
    }

    private AuditEntry entry() {
        AuditNote note = new AuditNote(
                Sample.NOW,
                actor,
                Optional.empty(),
                AuditAction.EMPLOYEE_CHANGED,
                AuditTarget.of("employee", Sample.id(10)),
                List.of(AuditChange.of("name", "Ada", "Eda")),
                "session:1",
                "192.0.2.7",
                "request-1");
        return AuditEntry.behind(AuditHead.START, Sample.TENANT, note, "salt", _ -> "hash");
    }

    private AuditRow row() {
        return page(Role.ADMIN).getRows().getFirst();
    }

    @Test
    void rows_shouldSayWhoDidWhatToWhat() {
        assertThat(row().action()).isEqualTo("Employee changed");
        assertThat(row().actor()).isEqualTo("you");
        assertThat(row().href()).isEqualTo("/app/employee?id=" + Sample.id(10));
        assertThat(row().changes()).containsExactly(AuditChange.of("name", "Ada", "Eda"));
    }

    @Test
    void rows_shouldNameEveryKindOfActor() {
        actor = AuditActor.of(BEN, Role.MEMBER);
        assertThat(row().actor()).isEqualTo("Ben Okoro");
        actor = AuditActor.of(new MemberId(Sample.id(99)), Role.MEMBER);
        assertThat(row().actor()).isEqualTo("a member who is gone");
        actor = AuditActor.of(BEN, Role.OPERATOR);
        assertThat(row().actor()).isEqualTo("an operator of the platform");
        actor = AuditActor.PLATFORM;
        assertThat(row().actor()).isEqualTo("the platform");
        actor = AuditActor.STRANGER;
        assertThat(row().actor()).isEqualTo("somebody unknown");
    }

    @Test
    void filters_shouldIncludeTheLastDayAndStayInTheAddressOfOlderEntries() {
        browser.parameters.putAll(Map.of("action", "logged_in", "from", "2026-11-01", "to", "2026-11-02"));

        AuditPage page = page(Role.ADMIN);

        assertThat(page.getOlder()).isEqualTo("/app/audit?action=logged_in&from=2026-11-01&to=2026-11-02&cursor=next");
        assertThat(asked)
                .containsExactly(new AuditFilter(
                        Optional.empty(),
                        Optional.of(AuditAction.LOGGED_IN),
                        Optional.of(Instant.parse("2026-11-01T00:00:00Z")),
                        Optional.of(Instant.parse("2026-11-03T00:00:00Z"))));
    }

    @Test
    void filters_whenTheyMakeNoSense_shouldBeAsGoodAsNone() {
        browser.parameters.putAll(
                Map.of("action", "flew", "from", "yesterday", "to", "+999999999-12-31", "cursor", "stale"));

        assertThat(page(Role.ADMIN).getRows()).hasSize(1);
        assertThat(asked).containsExactly(AuditFilter.NONE);
    }

    @Test
    void rows_whenTheReaderIsNoAdmin_shouldBeRefused() {
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> page(Role.MEMBER).getRows());
    }
}
