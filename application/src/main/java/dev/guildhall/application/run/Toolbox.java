package dev.guildhall.application.run;

import dev.guildhall.application.tool.PlatformTool;
import dev.guildhall.application.tool.out.ToolSpec;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.agent.Listing;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tool.ToolManifest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which tools there are, and which of them an employee has. Used inside transactions. */
final class Toolbox {

    private static final String FETCH = "http_fetch";

    private final RunPorts ports;
    private final Colleagues colleagues;
    private final Map<String, PlatformTool> here = new LinkedHashMap<>();
    private final ToolContracts contracts;

    Toolbox(RunPorts ports) {
        this.ports = ports;
        this.colleagues = new Colleagues(ports);
        this.contracts = new ToolContracts(ports.tools(), ports.platformTools());
        ports.platformTools().forEach(tool -> here.put(tool.manifest().name(), tool));
    }

    /** Scopes of all tools there are for a tenant. */
    Set<String> scopes(TenantId tenant) {
        return contracts.all(tenant).stream().map(ToolManifest::scope).collect(Collectors.toSet());
    }

    /** A tool that the platform carries out itself. */
    Optional<PlatformTool> here(String name) {
        return Optional.ofNullable(here.get(name));
    }

    /** The contract of a tool, whether anybody of the tenant has it or not. */
    Optional<ToolManifest> find(TenantId tenant, String name) {
        return contracts.find(tenant, name);
    }

    /** The contract of a tool that this employee has and whose scope was granted. */
    Optional<ToolManifest> of(Employee employee, String name, Set<String> scopes) {
        return find(employee.tenant(), name)
                .filter(manifest -> namesFor(employee).contains(name))
                .filter(manifest -> scopes.contains(manifest.scope()));
    }

    /** The tools as a model is offered them. */
    List<ToolSpec> offer(Run run, Employee employee, Set<String> scopes) {
        Set<String> names = namesFor(employee);
        List<ToolSpec> offered = new ArrayList<>();
        for (ToolManifest manifest : contracts.all(employee.tenant())) {
            if (names.contains(manifest.name()) && scopes.contains(manifest.scope())) {
                if (manifest.name().equals(TeamTools.DELEGATE)) {
                    colleagues.delegationTool(run, employee).ifPresent(offered::add);
                } else {
                    offered.add(ToolSpec.of(manifest.name(), manifest.description(), manifest.inputSchema()));
                }
            }
        }
        return offered;
    }

    /** By its listing, by what it was given, and by what everybody has. Without allowed hosts there is nothing to fetch. */
    private Set<String> namesFor(Employee employee) {
        Listing listing = ports.catalog()
                .find(employee.listing(), employee.listingVersion())
                .orElseThrow();
        Set<String> names = new HashSet<>(TeamTools.EVERYBODYS);
        names.addAll(listing.tools());
        names.addAll(ports.settings().toolsOf(employee.tenant(), employee.id()));
        if (names.contains(FETCH) && ports.settings().hostsOf(employee.tenant()).isEmpty()) {
            names.remove(FETCH);
        }
        return names;
    }
}
