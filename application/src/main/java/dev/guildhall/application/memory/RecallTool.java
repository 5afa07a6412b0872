package dev.guildhall.application.memory;

import dev.guildhall.application.tool.PlatformTool;
import dev.guildhall.domain.memory.Memory;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.tool.Audience;
import dev.guildhall.domain.tool.Effect;
import dev.guildhall.domain.tool.ToolManifest;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets an employee read its notes, and nobody else's. */
final class RecallTool implements PlatformTool {

    /** Most notes at once. */
    static final int MAX_LIMIT = 20;

    /** Notes when nothing is said. */
    static final int DEFAULT_LIMIT = 10;

    /** Longest query in characters. */
    static final int MAX_QUERY = 200;

    private static final ToolManifest MANIFEST = new ToolManifest(
            "recall",
            "Read your own notes from earlier work. Without a query you get the newest ones.",
            """
            {"type":"object","additionalProperties":false,"properties":{\
            "query":{"type":"string","maxLength":%d,"description":\
            "A few words; notes with the most of them come first."},\
            "limit":{"type":"integer","minimum":1,"maximum":%d,"description":"How many notes at most; %d if not given."}\
            }}""".formatted(MAX_QUERY, MAX_LIMIT, DEFAULT_LIMIT),
            Optional.empty(),
            Duration.ofSeconds(30),
            Effect.READ,
            Audience.INTERNAL,
            Optional.empty(),
            "memory:read",
            true);

    private final MemoryPorts ports;

    RecallTool(MemoryPorts ports) {
        this.ports = ports;
    }

    @Override
    public ToolManifest manifest() {
        return MANIFEST;
    }

    @Override
    public Result use(Run run, Map<String, String> arguments) {
        int limit = Optional.ofNullable(arguments.get("limit"))
                .map(text -> new BigDecimal(text).intValueExact())
                .orElse(DEFAULT_LIMIT);
        Optional<String> query =
                Optional.ofNullable(arguments.get("query")).map(String::strip).filter(text -> !text.isEmpty());
        List<Memory> found = query.map(words -> ports.memories().search(run.tenant(), run.employee(), words, limit))
                .orElseGet(() -> ports.memories().newest(run.tenant(), run.employee(), limit));
        if (found.isEmpty()) {
            return Result.done(query.isPresent() ? "None of your notes has any of these words." : "You have no notes.");
        }
        return Result.done(Notes.quoted(found));
    }
}
