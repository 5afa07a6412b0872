package dev.guildhall.adapter.in.rest.lifecycle;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.guildhall.application.lifecycle.in.ExportTenant;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.DataTable;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP with one file of lines of JSON for each table, and at its end a manifest that says what is in it and what not. */
final class ExportArchive implements Consumer<ExportTenant.Item>, AutoCloseable {

    private static final String MANIFEST = "manifest.json";

    private final ZipOutputStream zip;
    private final TenantId tenant;
    private final Instant at;
    private final JsonArrayBuilder tables = Json.createArrayBuilder();
    private Optional<OpenTable> open = Optional.empty();

    /**
     * @param at when the export began
     */
    ExportArchive(OutputStream out, TenantId tenant, Instant at) {
        this.zip = new ZipOutputStream(out, UTF_8);
        this.tenant = tenant;
        this.at = at;
    }

    private static final class OpenTable {
        private final DataTable table;
        private final MessageDigest digest = sha256();
        private long rows;

        private OpenTable(DataTable table) {
            this.table = table;
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void accept(ExportTenant.Item item) {
        switch (item) {
            case ExportTenant.Item.Table(DataTable table) -> table(table);
            case ExportTenant.Item.Row(String json) -> row(json);
        }
    }

    private void table(DataTable table) {
        try {
            end();
            if (table.whyNot().isEmpty()) {
                zip.putNextEntry(new ZipEntry(fileOf(table)));
            }
            open = Optional.of(new OpenTable(table));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void row(String json) {
        OpenTable into = open.orElseThrow();
        byte[] line = (json + "\n").getBytes(UTF_8);
        try {
            zip.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        into.digest.update(line);
        into.rows++;
    }

    private void end() throws IOException {
        if (open.isPresent()) {
            tables.add(described(open.get()));
            zip.closeEntry();
            open = Optional.empty();
        }
    }

    private static JsonObjectBuilder described(OpenTable open) {
        JsonObjectBuilder about = Json.createObjectBuilder().add("table", open.table.name());
        open.table
                .whyNot()
                .ifPresentOrElse(
                        why -> about.add("leftOut", why),
                        () -> about.add("file", fileOf(open.table))
                                .add("rows", open.rows)
                                .add("sha256", HexFormat.of().formatHex(open.digest.digest()))
                                .add("columnsLeftOut", columnsLeftOut(open.table)));
        return about;
    }

    private static JsonArrayBuilder columnsLeftOut(DataTable table) {
        JsonArrayBuilder columns = Json.createArrayBuilder();
        table.leftOut()
                .forEach(left -> columns.add(
                        Json.createObjectBuilder().add("column", left.column()).add("why", left.why())));
        return columns;
    }

    private static String fileOf(DataTable table) {
        return "tables/" + table.name() + ".jsonl";
    }

    /** Ends the archive with its manifest. Without one an archive is not complete. */
    void finish() throws IOException {
        end();
        zip.putNextEntry(new ZipEntry(MANIFEST));
        zip.write(Json.createObjectBuilder()
                .add("format", "guildhall-export")
                .add("version", 1)
                .add("tenant", tenant.toString())
                .add("exportedAt", at.toString())
                .add("tables", tables)
                .build()
                .toString()
                .getBytes(UTF_8));
        zip.closeEntry();
        zip.finish();
    }

    @Override
    public void close() throws IOException {
        zip.flush();
    }
}
