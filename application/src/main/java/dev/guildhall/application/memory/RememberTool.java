package dev.guildhall.application.memory;

import dev.guildhall.application.tool.PlatformTool;
import dev.guildhall.domain.memory.Memory;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.MemoryId;
import dev.guildhall.domain.tool.Audience;
import dev.guildhall.domain.tool.Effect;
import dev.guildhall.domain.tool.ToolManifest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Lets an employee note something for its later work. */
final class RememberTool implements PlatformTool {

    private static final ToolManifest MANIFEST = new ToolManifest(
            "remember",
            "Note something for your later work: a fact, a decision, a preference of somebody you work for. You alone can"
                    + " recall it. Not for secrets, and not for what matters in this conversation only.",
            """
            {"type":"object","additionalProperties":false,"required":["text"],"properties":{\
            "text":{"type":"string","minLength":1,"maxLength":%d,"description":\
            "One note that can be understood without this conversation."},\
            "topic":{"type":"string","minLength":1,"maxLength":%d,"description":\
            "What it is about, in a few words."}}}""".formatted(Memory.MAX_TEXT, Memory.MAX_TOPIC),
            Optional.empty(),
            Duration.ofSeconds(30),
            Effect.REVERSIBLE,
            Audience.INTERNAL,
            Optional.empty(),
            "memory:write",
            true);

    private final MemoryPorts ports;

    RememberTool(MemoryPorts ports) {
        this.ports = ports;
    }

    @Override
    public ToolManifest manifest() {
        return MANIFEST;
    }

    @Override
    public Result use(Run run, Map<String, String> arguments) {
        try {
            return note(new Memory(
                    run.tenant(),
                    new MemoryId(ports.ids().next()),
                    run.employee(),
                    Optional.ofNullable(arguments.get("topic")).filter(topic -> !topic.isBlank()),
                    arguments.getOrDefault("text", ""),
                    ports.clock().instant(),
                    run.id()));
        } catch (InvalidValue invalid) {
            return Result.refused("Not noted: '" + invalid.field() + "' " + invalid.detail() + ".");
        }
    }

    private Result note(Memory memory) {
        int kept = ports.memories().countForWrite(memory.tenant(), memory.employee());
        if (ports.memories()
                .findSame(memory.tenant(), memory.employee(), memory.text())
                .isPresent()) {
            return Result.done("You have noted this before; it is kept once.");
        }
        if (kept >= Memory.MAX_PER_EMPLOYEE) {
            return Result.refused("Not noted: you have " + Memory.MAX_PER_EMPLOYEE + " notes, which is the limit. Go on"
                    + " without, or ask the person you work for to delete notes that are of no use any more.");
        }
        ports.memories().create(memory);
        return Result.done("Noted.");
    }
}
