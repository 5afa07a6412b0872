package dev.guildhall.application.run;

import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.delegation.RunGrant;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.tool.ToolManifest;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * What a run may do: what the member may hand on who set it going, narrowed at each delegation on the way. Nothing of it
 * comes from what a model said.
 */
final class Authority {

    /** Who tokens are for that no tool has been named for. */
    static final String PLATFORM = "guildhall";

    /** No run may act for longer than this after its first ancestor was asked for; several consents may take their time. */
    private static final Duration LONGEST = Duration.ofDays(90);

    private final RunPorts ports;
    private final Toolbox toolbox;

    Authority(RunPorts ports, Toolbox toolbox) {
        this.ports = ports;
        this.toolbox = toolbox;
    }

    /** The grant of a run. Inside a transaction. */
    RunGrant of(Run run) {
        return run.parent()
                .flatMap(parent -> ports.runs().find(run.tenant(), parent.run()))
                .map(parent -> of(parent).passedOn(run.id(), run.employee(), toolbox.scopes(run.tenant()), endOf(run)))
                .orElseGet(() -> new RunGrant(
                        run.tenant(),
                        run.id(),
                        run.employee(),
                        run.requestedBy(),
                        run.depth(),
                        scopesOfRequester(run),
                        PLATFORM,
                        endOf(run)));
    }

    /**
     * The grant to make good what a run did: for this tool alone, whatever has become of the run's own grant and of the member
     * since then.
     */
    RunGrant toMakeGood(Run run, ToolManifest manifest) {
        return new RunGrant(
                run.tenant(),
                run.id(),
                run.employee(),
                run.requestedBy(),
                run.depth(),
                Set.of(manifest.scope()),
                PLATFORM,
                ports.clock().instant().plus(LONGEST));
    }

    /** A member who may not work with employees any more has nothing to hand on. */
    private Set<String> scopesOfRequester(Run run) {
        return ports.members()
                .findPrincipal(run.tenant(), run.requestedBy())
                .filter(member -> member.role().may(Permission.MESSAGE_SEND))
                .map(_ -> toolbox.scopes(run.tenant()))
                .orElse(Set.of());
    }

    private static Instant endOf(Run run) {
        return run.createdAt().plus(LONGEST);
    }
}
