package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.tool.out.ToolSettings;
import dev.guildhall.domain.agent.Employee;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What {@link ToolSettings} promises. */
public interface ToolSettingsContract extends StorePorts {

    /** The settings. */
    ToolSettings toolSettings();

    /** An employee's tools as its own tenant sees them. */
    default Set<String> toolsOf(Company company, Employee employee) {
        return company.read(() -> toolSettings().toolsOf(company.id(), employee.id()));
    }

    /** Hosts as their own tenant sees them. */
    default Set<String> hostsOf(Company company) {
        return company.read(() -> toolSettings().hostsOf(company.id()));
    }

    @Test
    default void giveTools_whenRepeated_shouldReplaceThoseOfThatEmployee() {
        Company company = Company.foundedIn(this);
        Employee employee = company.hire();
        Employee other = company.hire();
        assertThat(toolsOf(company, employee)).isEmpty();

        company.run(() -> toolSettings().giveTools(company.id(), other.id(), Set.of("http_fetch")));
        company.run(() -> toolSettings().giveTools(company.id(), employee.id(), Set.of("a", "b")));
        assertThat(toolsOf(company, employee)).containsExactlyInAnyOrder("a", "b");
        company.run(() -> toolSettings().giveTools(company.id(), employee.id(), Set.of("b", "c")));
        assertThat(toolsOf(company, employee)).containsExactlyInAnyOrder("b", "c");
        company.run(() -> toolSettings().giveTools(company.id(), employee.id(), Set.of()));

        assertThat(toolsOf(company, employee)).isEmpty();
        assertThat(toolsOf(company, other)).containsExactly("http_fetch");
    }

    @Test
    default void allowHosts_whenRepeated_shouldReplaceThem() {
        Company company = Company.foundedIn(this);
        assertThat(hostsOf(company)).isEmpty();

        company.run(() -> toolSettings().allowHosts(company.id(), Set.of("example.com", "example.org")));
        assertThat(hostsOf(company)).containsExactlyInAnyOrder("example.com", "example.org");
        company.run(() -> toolSettings().allowHosts(company.id(), Set.of("example.net")));
        assertThat(hostsOf(company)).containsExactly("example.net");
        company.run(() -> toolSettings().allowHosts(company.id(), Set.of()));

        assertThat(hostsOf(company)).isEmpty();
    }

    @Test
    default void settings_whenOfAnotherTenant_shouldBeOutOfReach() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        Employee employee = company.hire();
        company.run(() -> {
            toolSettings().giveTools(company.id(), employee.id(), Set.of("a"));
            toolSettings().allowHosts(company.id(), Set.of("example.com"));
        });

        assertThat(toolsOf(stranger, employee)).isEmpty();
        assertThat(stranger.read(() -> toolSettings().toolsOf(company.id(), employee.id())))
                .isEmpty();
        assertThat(stranger.read(() -> toolSettings().hostsOf(company.id()))).isEmpty();
        Attempt.at(() -> stranger.run(() -> toolSettings().giveTools(company.id(), employee.id(), Set.of("b"))));
        Attempt.at(() -> stranger.run(() -> toolSettings().allowHosts(company.id(), Set.of("evil.example"))));

        assertThat(toolsOf(company, employee)).containsExactly("a");
        assertThat(hostsOf(company)).containsExactly("example.com");
    }
}
