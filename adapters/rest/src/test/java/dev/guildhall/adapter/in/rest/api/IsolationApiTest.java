package dev.guildhall.adapter.in.rest.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.rest.platform.IsolationResource;
import dev.guildhall.adapter.in.rest.testing.Api;
import dev.guildhall.adapter.in.rest.testing.Caller;
import dev.guildhall.domain.isolation.IsolationReport;
import dev.guildhall.domain.isolation.IsolationReport.Check;
import dev.guildhall.domain.isolation.IsolationReport.Described;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class IsolationApiTest {

    private final Api api = new Api(new IsolationResource(
            context -> new IsolationReport(
                    Instant.parse("2026-11-20T09:00:00Z"),
                    "18.1",
                    "guildhall_app",
                    List.of(
                            new Check("Doors are shut", 3, List.of()),
                            new Check("Windows are shut", 2, List.of("kitchen: open"))),
                    List.of(new Described("listings", "the same for all")),
                    List.of(new Described("find_login", "tells whose an address is"))),
            new Caller()));

    @Test
    void report_shouldSayWhatWasCheckedAndWhatCameOfIt() {
        JsonObject report = api.get("/platform/isolation-report").json();

        assertThat(report.getString("at")).isEqualTo("2026-11-20T09:00:00Z");
        assertThat(report.getBoolean("holds")).isFalse();
        assertThat(report.getString("role")).isEqualTo("guildhall_app");
        assertThat(report.getJsonArray("checks").getJsonObject(0).getBoolean("holds"))
                .isTrue();
        assertThat(report.getJsonArray("checks")
                        .getJsonObject(1)
                        .getJsonArray("problems")
                        .getString(0))
                .isEqualTo("kitchen: open");
        assertThat(report.getJsonArray("sharedTables").getJsonObject(0).getString("name"))
                .isEqualTo("listings");
        assertThat(report.getJsonArray("crossTenantFunctions").getJsonObject(0).getString("purpose"))
                .isEqualTo("tells whose an address is");
    }
}
