package dev.guildhall.application.memory;

import dev.guildhall.application.memory.in.ForgetMemory;
import dev.guildhall.application.memory.in.ListMemories;
import dev.guildhall.application.tool.PlatformTool;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditTarget;
import java.util.List;

/** Builds the use cases and the tools of employees' notes. */
public final class MemoryUseCases {

    private final MemoryPorts ports;

    /**
     * @param ports what they run on
     */
    public MemoryUseCases(MemoryPorts ports) {
        this.ports = ports;
    }

    /** What employees note and read their notes with. */
    public List<PlatformTool> tools() {
        return List.of(new RememberTool(ports), new RecallTool(ports));
    }

    /** {@link ListMemories}. */
    public ListMemories listMemories() {
        return (context, employee, page) -> {
            context.demand(Permission.MEMORY_READ);
            return ports.tx()
                    .read(
                            context.tenant(),
                            () -> ports.employees()
                                    .find(context.tenant(), employee)
                                    .map(_ -> ports.memories().list(context.tenant(), employee, page)));
        };
    }

    /** {@link ForgetMemory}. */
    public ForgetMemory forgetMemory() {
        return (context, employee, memory) -> {
            context.demand(Permission.MEMORY_CHANGE);
            return ports.tx().write(context.tenant(), () -> {
                boolean deleted = ports.memories().delete(context.tenant(), employee, memory);
                if (deleted) {
                    ports.trail()
                            .note(
                                    context,
                                    AuditAction.MEMORY_FORGOTTEN,
                                    AuditTarget.of("memory", memory),
                                    AuditChange.to("employee", employee));
                }
                return deleted;
            });
        };
    }
}
