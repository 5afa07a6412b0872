package dev.guildhall.application.policy.in;

import dev.guildhall.application.context.CallContext;
import java.util.Set;

/** Shows which hosts the company's employees may fetch from. */
public interface ShowHosts {

    /** Names of hosts; their subdomains are meant, too. */
    Set<String> show(CallContext context);
}
