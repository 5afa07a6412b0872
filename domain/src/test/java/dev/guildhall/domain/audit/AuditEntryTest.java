package dev.guildhall.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuditEntryTest {

    private static final TenantId TENANT = new TenantId(UUID.fromString("01990000-0000-7000-8000-000000000001"));
    private static final Instant AT = Instant.parse("2026-11-20T10:00:00.000001999Z");

    private static AuditNote note(String requestId, AuditChange... changes) {
        return new AuditNote(
                AT,
                new AuditActor(AuditActor.Kind.MEMBER, "m1"),
                Optional.empty(),
                AuditAction.EMPLOYEE_CHANGED,
                AuditTarget.of("employee", "e1"),
                List.of(changes),
                "session:s1",
                "192.0.2.7",
                requestId);
    }

    /** Stands for a digest: enough to tell texts apart. */
    private static String digest(String text) {
        return "hash of " + text.length() + ":" + text.hashCode();
    }

    @Test
    void texts_shouldHaveTheFormThatTheDocumentationGives() {
        AuditEntry entry = AuditEntry.behind(
                AuditHead.START,
                TENANT,
                note("r1", AuditChange.of("name", "Sarah", "S\u00e4ra \"x\"\n\u0001")),
                "5a17",
                _ -> "h");

        assertThat(entry.details())
                .contains(
                        "{\"changes\":[{\"after\":\"Sära \\\"x\\\"\\n\\u0001\",\"before\":\"Sarah\",\"field\":\"name\"}],"
                                + "\"credential\":\"session:s1\",\"origin\":\"192.0.2.7\",\"requestId\":\"r1\","
                                + "\"salt\":\"5a17\",\"target\":\"e1\"}");
        assertThat(entry.canonical())
                .isEqualTo("{\"action\":\"EMPLOYEE_CHANGED\",\"actor\":{\"id\":\"m1\",\"kind\":\"MEMBER\"},"
                        + "\"at\":\"2026-11-20T10:00:00.000001Z\",\"details\":\"h\",\"onBehalfOf\":null,"
                        + "\"previous\":\"" + "0".repeat(64) + "\",\"seq\":1,\"target\":{\"type\":\"employee\"},"
                        + "\"tenant\":\"01990000-0000-7000-8000-000000000001\"}");
    }

    @Test
    void behind_shouldLinkEachEntryToTheOneBefore() {
        AuditHead head = AuditHead.START;
        Set<String> hashes = new HashSet<>();
        for (int i = 1; i <= 50; i++) {
            AuditEntry entry = AuditEntry.behind(head, TENANT, note("r"), "salt", AuditEntryTest::digest);
            assertThat(entry.seq()).isEqualTo(i);
            assertThat(entry.previousHash()).isEqualTo(head.hash());
            assertThat(hashes.add(entry.hash())).isTrue();
            head = entry.head();
        }
    }

    @Test
    void texts_whenAnythingDiffers_shouldDiffer() {
        AuditNote plain = note("r1", AuditChange.of("a", "b", "c"));
        List<AuditNote> others = List.of(
                note("r2", AuditChange.of("a", "b", "c")),
                note("r1"),
                note("r1", AuditChange.of("a", "c", "b")),
                note("r1", AuditChange.of("a\",\"before\":\"", "b", "c")),
                note("r1", AuditChange.of("a", "b", "c"), AuditChange.of("a", "b", "c")));

        Set<String> texts = new HashSet<>();
        texts.add(canonical(AuditHead.START, plain, "salt"));
        texts.add(canonical(AuditHead.START, plain, "another salt"));
        texts.add(canonical(new AuditHead(1, AuditHead.NOTHING), plain, "salt"));
        texts.add(canonical(new AuditHead(0, "1".repeat(64)), plain, "salt"));
        others.forEach(note -> texts.add(canonical(AuditHead.START, note, "salt")));

        assertThat(texts).hasSize(others.size() + 4);
    }

    private static String canonical(AuditHead head, AuditNote note, String salt) {
        return AuditEntry.behind(head, TENANT, note, salt, AuditEntryTest::digest)
                .canonical();
    }

    @Test
    void change_whenTextCannotBeStored_shouldReplaceWhatCannot() {
        AuditChange change = AuditChange.to("note", "a\u0000b\ud800c😀");

        assertThat(change.after()).isEqualTo("a\uFFFDb\uFFFDc😀");
    }

    @Test
    void change_whenTextIsTooLong_shouldSayHowMuchIsMissing() {
        String text = "x".repeat(AuditChange.MAX_TEXT - 41) + "😀" + "y".repeat(100);

        AuditChange change = AuditChange.to("note", text);

        assertThat(change.after()).endsWith("x… (102 more characters)").hasSizeLessThanOrEqualTo(AuditChange.MAX_TEXT);
        assertThat(AuditChange.to("note", change.after())).isEqualTo(change);
    }

    @Test
    void note_whenThereAreTooManyChanges_shouldBeRefused() {
        List<AuditChange> many =
                new ArrayList<>(Collections.nCopies(AuditNote.MAX_CHANGES + 1, AuditChange.to("a", "b")));

        assertThatIllegalArgumentException().isThrownBy(() -> note("r", many.toArray(AuditChange[]::new)));
    }

    /** Types remain readable when everything personal is erased. */
    @Test
    void target_whenItsTypeCouldHoldSomethingFree_shouldBeRefused() {
        for (String type : List.of("", "oauth2", "Ana", "ana schmidt", "a".repeat(31))) {
            assertThatIllegalArgumentException().isThrownBy(() -> AuditTarget.of(type, "x"));
        }
    }
}
