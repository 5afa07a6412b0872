package dev.guildhall.application.policy;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.policy.in.AllowHosts;
import dev.guildhall.application.tool.out.ToolSettings;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.approval.PolicyChange.Subject;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.tool.HostName;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says which hosts may be fetched from. */
final class AllowHostsService implements AllowHosts {

    private final PolicyPorts ports;
    private final PolicyChanges changes;

    AllowHostsService(PolicyPorts ports) {
        this.ports = ports;
        this.changes = new PolicyChanges(ports);
    }

    @Override
    public Set<String> allow(CallContext context, Set<HostName> hosts) {
        context.demand(Permission.TOOL_SETTINGS_CHANGE);
        if (hosts.size() > ToolSettings.MAX_HOSTS) {
            throw new InvalidValue("hosts", "must have at most " + ToolSettings.MAX_HOSTS + " items");
        }
        Set<String> names = hosts.stream().map(HostName::value).collect(Collectors.toSet());
        return ports.tx().write(context.tenant(), () -> {
            Set<String> before = ports.settings().hostsOf(context.tenant());
            ports.settings().allowHosts(context.tenant(), names);
            changes.note(context, Subject.HOSTS, inWords(before), inWords(names));
            return names;
        });
    }

    private static String inWords(Set<String> hosts) {
        return hosts.isEmpty() ? "none" : String.join(", ", new TreeSet<>(hosts));
    }
}
