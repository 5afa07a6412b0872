package dev.guildhall.application.policy.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.tool.HostName;
import java.util.Set;

/** Says which hosts the company's employees may fetch from. */
public interface AllowHosts {

    /**
     * Replaces them all; at most {@code ToolSettings.MAX_HOSTS}.
     *
     * @return names of the hosts that are allowed now
     */
    Set<String> allow(CallContext context, Set<HostName> hosts);
}
