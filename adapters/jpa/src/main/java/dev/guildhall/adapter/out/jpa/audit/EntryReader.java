package dev.guildhall.adapter.out.jpa.audit;

import dev.guildhall.application.audit.out.AuditLog.KeptEntry;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditActor;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditEntry;
import dev.guildhall.domain.audit.AuditNote;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.TenantId;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Reads entries from the text that they are kept as. Whether the chain is whole is checked elsewhere, from that text itself. */
final class EntryReader {

    /** Somebody took them out: the rest of the log has to stay readable, and the check of an export tells it. */
    private static final String MISSING = """
            {"changes":[],"credential":"","origin":"","requestId":"","target":"(details are missing)"}
            """;

    private static final JsonProvider JSON = JsonProvider.provider();

    private EntryReader() {}

    static AuditEntry read(KeptEntry kept) {
        JsonObject entry = object(kept.canonical());
        return new AuditEntry(
                new TenantId(UUID.fromString(entry.getString("tenant"))),
                entry.getJsonNumber("seq").longValueExact(),
                note(entry, kept.details()),
                entry.getString("previous"),
                kept.canonical(),
                kept.details(),
                kept.hash());
    }

    /** In the first form of entries the details were part of the entry itself. */
    private static AuditNote note(JsonObject entry, Optional<String> details) {
        if (!entry.containsKey("details")) {
            return note(entry, entry, entry.getJsonObject("target").getString("id"));
        }
        JsonObject said = object(details.orElse(MISSING));
        return note(entry, said, said.getString("target"));
    }

    private static JsonObject object(String text) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static AuditNote note(JsonObject entry, JsonObject details, String target) {
        return new AuditNote(
                Instant.parse(entry.getString("at")),
                actor(entry.getJsonObject("actor")),
                entry.isNull("onBehalfOf") ? Optional.empty() : Optional.of(actor(entry.getJsonObject("onBehalfOf"))),
                AuditAction.valueOf(entry.getString("action")),
                new AuditTarget(entry.getJsonObject("target").getString("type"), target),
                details.getJsonArray("changes").getValuesAs(EntryReader::change),
                details.getString("credential"),
                details.getString("origin"),
                details.getString("requestId"));
    }

    private static AuditActor actor(JsonObject actor) {
        return new AuditActor(AuditActor.Kind.valueOf(actor.getString("kind")), actor.getString("id"));
    }

    private static AuditChange change(JsonObject change) {
        return new AuditChange(change.getString("field"), change.getString("before"), change.getString("after"));
    }
}
