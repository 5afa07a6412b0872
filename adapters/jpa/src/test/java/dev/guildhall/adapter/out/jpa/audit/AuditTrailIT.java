package dev.guildhall.adapter.out.jpa.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.audit.out.AuditLog.KeptEntry;
import dev.guildhall.db.TestDatabase;
import dev.guildhall.verifier.AuditVerifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One chain for each tenant, whoever writes at the same moment; and nobody but the owner of the database could change it. */
class AuditTrailIT {

    private static final int WRITERS = 8;
    private static final int NOTES = 20;

    private final AuditHouse house = new AuditHouse();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @Test
    void note_whenManyWriteAtOnce_shouldMakeOneChainWithoutGaps()
            throws InterruptedException, ExecutionException, IOException {
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> done = IntStream.range(0, WRITERS)
                    .<Future<?>>mapToObj(writer ->
                            writers.submit(() -> IntStream.range(0, NOTES).forEach(i -> house.note(writer + "/" + i))))
                    .toList();
            for (Future<?> one : done) {
                one.get();
            }
        }

        List<KeptEntry> entries = house.company.read(
                () -> house.ports.adapter().auditLog().after(house.company.id(), 0, WRITERS * NOTES + 1));
        assertThat(entries)
                .extracting(KeptEntry::seq)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, WRITERS * NOTES).boxed().toList());
        Path bundle = Files.write(folder.resolve("bundle"), house.exported());
        assertThat(AuditVerifier.verify(bundle, List.of(), Optional.empty()).findings())
                .isEmpty();
    }

    @Test
    void statements_whenTheServerMayDoThem_shouldPass() throws SQLException {
        house.note("a");

        assertThat(asServer("select seq from audit_entries")).isTrue();
        assertThat(asServer("update audit_heads set seq = seq")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entries set hash = hash",
                "update audit_entries set canonical = canonical",
                "delete from audit_entries",
                "truncate audit_entries",
                "delete from audit_heads",
                "update audit_heads set tenant_id = tenant_id",
                "update audit_checkpoints set signature = signature",
                "delete from audit_checkpoints",
            })
    void statements_whenTheyWouldChangeTheLog_shouldBeRefused(String sql) {
        house.note("a");

        assertThatThrownBy(() -> asServer(sql)).hasMessageContaining("permission denied");
    }

    private boolean asServer(String sql) throws SQLException {
        try (Connection connection = TestDatabase.shared().app().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local app.tenant_id = '" + house.company.id() + "'");
            return statement.execute(sql);
        }
    }
}
