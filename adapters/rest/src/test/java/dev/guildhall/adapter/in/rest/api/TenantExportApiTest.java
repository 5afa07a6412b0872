package dev.guildhall.adapter.in.rest.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.rest.lifecycle.TenantExportResource;
import dev.guildhall.adapter.in.rest.testing.Api;
import dev.guildhall.adapter.in.rest.testing.Caller;
import dev.guildhall.application.lifecycle.in.ExportTenant.Item;
import dev.guildhall.application.lifecycle.in.ExportTenant.Outcome;
import dev.guildhall.domain.tenant.DataTable;
import dev.guildhall.domain.tenant.DataTable.LeftOut;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class TenantExportApiTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-20T09:00:00Z"));

    private static Map<String, String> unzipped(byte[] archive) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return files;
    }

    private static byte[] exported() throws IOException {
        TenantExportResource resource = new TenantExportResource(
                _ -> new Outcome.Begun(sink -> {
                    sink.accept(new Item.Table(new DataTable(
                            "api_keys", List.of(new LeftOut("secret_hash", "It lets in.")), Optional.empty())));
                    sink.accept(new Item.Row("{\"name\":\"Bücher\"}"));
                    sink.accept(new Item.Row("{\"name\":\"b\"}"));
                    sink.accept(new Item.Table(new DataTable("logins", List.of(), Optional.of("Not yours."))));
                }),
                new Caller(),
                CLOCK);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ((StreamingOutput) resource.export().getEntity()).write(out);
        return out.toByteArray();
    }

    @Test
    void export_shouldSayInItsManifestWhatIsInItAndWhatNot() throws IOException, NoSuchAlgorithmException {
        Map<String, String> files = unzipped(exported());

        String keys = "{\"name\":\"Bücher\"}\n{\"name\":\"b\"}\n";
        assertThat(files).containsOnlyKeys("tables/api_keys.jsonl", "manifest.json");
        assertThat(files).containsEntry("tables/api_keys.jsonl", keys);
        JsonObject manifest = Json.createReader(new StringReader(files.getOrDefault("manifest.json", "")))
                .readObject();
        assertThat(manifest.getString("exportedAt")).isEqualTo("2026-11-20T09:00:00Z");
        JsonObject table = manifest.getJsonArray("tables").getJsonObject(0);
        assertThat(table.getInt("rows")).isEqualTo(2);
        assertThat(table.getString("sha256"))
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(keys.getBytes(UTF_8))));
        assertThat(table.getJsonArray("columnsLeftOut").getJsonObject(0).getString("column"))
                .isEqualTo("secret_hash");
        assertThat(manifest.getJsonArray("tables").getJsonObject(1).getString("leftOut"))
                .isEqualTo("Not yours.");
    }

    @Test
    void export_whenAnotherIsUnderWay_shouldSayWhenToTryAgain() {
        Api api = new Api(new TenantExportResource(_ -> new Outcome.Busy(), new Caller(), CLOCK));

        assertThat(api.get("/tenant/export").assertProblem(429, "export-under-way"))
                .isNotNull();
    }
}
