package dev.guildhall.adapter.out.jpa.audit;

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

    private static final JsonProvider JSON = JsonProvider.provider();

    private EntryReader() {}

    static AuditEntry read(String canonical, String hash) {
        try (JsonReader reader = JSON.createReader(new StringReader(canonical))) {
            JsonObject entry = reader.readObject();
            return new AuditEntry(
                    new TenantId(UUID.fromString(entry.getString("tenant"))),
                    entry.getJsonNumber("seq").longValueExact(),
                    note(entry),
                    entry.getString("previous"),
                    hash);
        }
    }

    private static AuditNote note(JsonObject entry) {
        return new AuditNote(
                Instant.parse(entry.getString("at")),
                actor(entry.getJsonObject("actor")),
                entry.isNull("onBehalfOf") ? Optional.empty() : Optional.of(actor(entry.getJsonObject("onBehalfOf"))),
                AuditAction.valueOf(entry.getString("action")),
                target(entry.getJsonObject("target")),
                entry.getJsonArray("changes").getValuesAs(EntryReader::change),
                entry.getString("credential"),
                entry.getString("origin"),
                entry.getString("requestId"));
    }

    private static AuditActor actor(JsonObject actor) {
        return new AuditActor(AuditActor.Kind.valueOf(actor.getString("kind")), actor.getString("id"));
    }

    private static AuditTarget target(JsonObject target) {
        return new AuditTarget(target.getString("type"), target.getString("id"));
    }

    private static AuditChange change(JsonObject change) {
        return new AuditChange(change.getString("field"), change.getString("before"), change.getString("after"));
    }
}
