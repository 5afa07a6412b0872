package dev.guildhall.adapter.out.jpa.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.db.TestDatabase;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.verifier.AuditVerifier;
import dev.guildhall.verifier.Finding;
import dev.guildhall.verifier.Finding.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody does who owns the database itself, and what a company finds that kept an earlier export. */
class ManipulationIT {

    private final AuditHouse house = new AuditHouse();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    private Path kept = Path.of("");

    /** Entries 1 to 10; an export as entry 11, which is kept; entries 12 to 15. */
    @BeforeEach
    void work() throws IOException {
        for (int i = 1; i <= 10; i++) {
            house.note("name " + i);
        }
        kept = Files.write(folder.resolve("kept"), house.exported());
        for (int i = 12; i <= 15; i++) {
            house.note("name " + i);
        }
    }

    private void asOwner(String sql) {
        TestDatabase.shared().execute(sql.replace("$", "tenant_id = '" + house.company.id() + "'"));
    }

    private List<Kind> found() throws IOException {
        Path bundle = Files.write(folder.resolve("bundle"), house.exported());
        return AuditVerifier.verify(bundle, List.of(kept), Optional.empty()).findings().stream()
                .map(Finding::kind)
                .toList();
    }

    @Test
    void nothing_shouldFindNothing() throws IOException {
        assertThat(found()).isEmpty();
    }

    private void edit(String column, String from, String to) {
        asOwner("update audit_entries set " + column + " = replace(" + column + ", '" + from + "', '" + to
                + "') where $ and seq = 5");
    }

    @Test
    void edit_shouldBeFound() throws IOException {
        edit("canonical", "EMPLOYEE_CHANGED", "EMPLOYEE_HIRED");

        assertThat(found()).containsExactly(Kind.EDITED);
    }

    @Test
    void edit_whenItIsInTheDetails_shouldBeFound() throws IOException {
        edit("details", "name 5", "name x");

        assertThat(found()).containsExactly(Kind.EDITED);
    }

    @Test
    void edit_whenAllDigestsOfTheEntryAreComputedAnew_shouldBeFound() throws IOException {
        String digest = "encode(sha256(convert_to(%s, 'UTF8')), 'hex')";
        String named = String.format(digest, "details");
        asOwner(
                "update audit_entries set details = replace(details, 'name 5', 'name x'), canonical = replace(canonical, "
                        + named + ", " + named.replace("(details", "(replace(details, 'name 5', 'name x')")
                        + ") where $ and seq = 5");
        asOwner("update audit_entries set hash = " + String.format(digest, "canonical") + " where $ and seq = 5");

        assertThat(found()).containsExactly(Kind.UNLINKED);
    }

    @Test
    void swapOfDetails_shouldBeFound() throws IOException {
        asOwner("update audit_entries e set details = o.details from audit_entries o where e.$ and o.tenant_id ="
                + " e.tenant_id and e.seq in (5, 6) and o.seq = 11 - e.seq");

        assertThat(found()).containsExactly(Kind.EDITED, Kind.EDITED);
    }

    @Test
    void removalOfDetails_shouldBeFound() throws IOException {
        asOwner("update audit_entries set details = null where $ and seq = 5");

        assertThat(found()).containsExactly(Kind.STRIPPED);
    }

    @Test
    void removalOfDetails_shouldNotHideTheEntriesAround() {
        asOwner("update audit_entries set details = null where $ and seq = 5");

        assertThat(house.listed())
                .hasSize(15)
                .filteredOn(entry -> entry.seq() == 5)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.note().action()).isEqualTo(AuditAction.EMPLOYEE_CHANGED);
                    assertThat(entry.note().target().id()).isEqualTo("(details are missing)");
                });
    }

    @Test
    void delete_shouldBeFound() throws IOException {
        asOwner("delete from audit_entries where $ and seq = 5");

        assertThat(found()).containsExactly(Kind.MISSING);
    }

    @Test
    void reorder_shouldBeFound() throws IOException {
        asOwner("update audit_entries set seq = seq + 1000 where $ and seq in (5, 6)");
        asOwner("update audit_entries set seq = 1011 - seq where $ and seq > 1000");

        assertThat(found()).containsExactly(Kind.REORDERED);
    }

    @Test
    void insert_shouldBeFound() throws IOException {
        asOwner("update audit_entries set seq = seq + 1000 where $ and seq > 5");
        asOwner("insert into audit_entries select tenant_id, 6, canonical, hash, at, actor_id, for_id, action, details"
                + " from audit_entries where $ and seq = 5");
        asOwner("update audit_entries set seq = seq - 999 where $ and seq > 1000");
        asOwner("update audit_heads set seq = 16 where $");

        assertThat(found()).contains(Kind.INSERTED);
    }

    @Test
    void cutTail_shouldBeFound() throws IOException {
        backTo(6);

        assertThat(found()).containsExactly(Kind.CUT);
    }

    @Test
    void restoreOfAnOldCopy_whenWorkGoesOn_shouldBeFound() throws IOException {
        backTo(6);
        for (int i = 0; i < 20; i++) {
            house.note("another name " + i);
        }

        assertThat(found()).containsExactly(Kind.REWRITTEN);
    }

    /** As it was when there were so many entries: what was restored is a whole chain. */
    private void backTo(int seq) {
        asOwner("delete from audit_checkpoints where $");
        asOwner("delete from audit_entries where $ and seq > " + seq);
        asOwner("update audit_heads h set seq = e.seq, hash = e.hash from audit_entries e"
                + " where e.tenant_id = h.tenant_id and e.seq = " + seq + " and h.$");
    }
}
