package dev.guildhall.adapter.in.rest.policy;

import dev.guildhall.domain.tool.HostName;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names of the hosts to allow, instead of those allowed before; their subdomains are meant, too. */
@Schema(name = "HostsRequest")
public record HostsRequest(
        @Schema(maxItems = 200, examples = "[\"example.com\"]")
        List<HostName> hosts) {

    /** Takes a copy. */
    public HostsRequest {
        hosts = List.copyOf(hosts);
    }
}
