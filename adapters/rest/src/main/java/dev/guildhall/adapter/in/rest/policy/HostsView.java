package dev.guildhall.adapter.in.rest.policy;

import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names of hosts that employees may fetch from; their subdomains are meant, too. */
@Schema(name = "Hosts")
public record HostsView(List<String> hosts) {

    static HostsView of(Collection<String> hosts) {
        return new HostsView(hosts.stream().sorted().toList());
    }
}
