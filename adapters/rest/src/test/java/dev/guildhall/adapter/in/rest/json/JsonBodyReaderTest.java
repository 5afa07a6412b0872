package dev.guildhall.adapter.in.rest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.guildhall.application.error.InvalidInput;
import dev.guildhall.application.error.InvalidInput.Problem;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.error.Refused.Reason;
import dev.guildhall.domain.agent.Line.Kind;
import dev.guildhall.domain.agent.ListingSlug;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.EmployeeId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyReaderTest {

    private static final String ID = "01a1f82f-0000-7000-8000-000000000001";
    private static final String GOOD = """
            {"text": "a\\nb", "line": " name ", "email": "Ana@Example.com", "employee": "%s", "kind": "REPORTS_TO"}""".formatted(ID);

    @Test
    void read_whenOptionalFieldsAreAbsent_shouldFillTheRecord() {
        SampleRequest request = read(GOOD);

        assertThat(request)
                .isEqualTo(new SampleRequest(
                        "a\nb",
                        "name",
                        new EmailAddress("ana@example.com"),
                        new EmployeeId(UUID.fromString(ID)),
                        Kind.REPORTS_TO,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void read_whenOptionalFieldsAreGiven_shouldFillThemToo() {
        SampleRequest request =
                read(with("\"note\": \"n\", \"shortNote\": \" s \", \"listing\": \"marketing-manager\""));

        assertThat(request.note()).contains("n");
        assertThat(request.shortNote()).contains("s");
        assertThat(request.listing()).contains(new ListingSlug("marketing-manager"));
    }

    @Test
    void read_whenATruthOrAnInstantIsGiven_shouldFillIt() {
        SampleRequest request = read(with("\"urgent\": false, \"when\": \"2026-11-20T09:00:00+01:00\""));

        assertThat(request.urgent()).contains(false);
        assertThat(request.when()).contains(Instant.parse("2026-11-20T08:00:00Z"));
    }

    @Test
    void read_whenATruthOrAnInstantIsNone_shouldSayWhatItMustBe() {
        assertThat(problems(with("\"urgent\": \"yes\", \"when\": \"tomorrow\", \"note\": true")))
                .containsExactlyInAnyOrder(
                        Problem.of("urgent", "must be true or false"),
                        Problem.of("when", "must be an instant such as 2026-11-20T08:00:00Z"),
                        Problem.of("note", "must be a string"));
        assertThat(problems(with("\"urgent\": 1"))).containsExactly(Problem.of("urgent", "must be true or false"));
    }

    @Test
    void read_whenOptionalFieldsAreNull_shouldTakeThemAsAbsent() {
        assertThat(read(with("\"note\": null, \"listing\": null"))).isEqualTo(read(GOOD));
    }

    @Test
    void read_whenEverythingIsWrong_shouldReportAllAtOnce() {
        assertThat(problems("""
                        {"tenantId": "x", "a/b~c": 1, "line": "much too long a line", "email": 5,
                         "employee": "1-1-1-1-1", "kind": "reports_to", "note": [], "shortNote": "", "listing": "A B"}"""))
                .extracting(Problem::pointer)
                .containsExactly(
                        "/tenantId",
                        "/a~1b~0c",
                        "/text",
                        "/line",
                        "/email",
                        "/employee",
                        "/kind",
                        "/note",
                        "/shortNote",
                        "/listing");
    }

    @Test
    void read_whenSomethingIsWrong_shouldSayWhatWouldBeRight() {
        assertThat(problems(GOOD.replace("REPORTS_TO", "BOSS_OF")))
                .containsExactly(new Problem("/kind", "must be one of REPORTS_TO, COLLABORATES"));
        assertThat(problems(GOOD.replace(ID, "me")))
                .containsExactly(new Problem("/employee", "must be an identifier (UUID)"));
        assertThat(problems("{}"))
                .hasSize(5)
                .allMatch(problem -> problem.detail().equals("is required"));
        assertThat(problems(GOOD.replace("\" name \"", "null"))).containsExactly(new Problem("/line", "is required"));
    }

    @Test
    void read_whenARuleOfTheWholeIsBroken_shouldReportItWhenTheFieldsAreFine() {
        assertThat(problems(GOOD.replace("a\\nb", "name")))
                .containsExactly(new Problem("/text", "must differ from 'line'"));
    }

    @Test
    void read_whenAFieldComesTwice_shouldRefuse() {
        assertThat(problems(with("\"email\": \"eve@example.com\"")))
                .containsExactly(new Problem("/email", "must not occur twice"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "a\\ud800", "\\udc00b", "\\udc00\\ud800"})
    void read_whenTextCannotBeStored_shouldRefuse(String escape) {
        assertThat(problems(with("\"note\": \"" + escape + "\"")))
                .extracting(Problem::pointer)
                .containsExactly("/note");
    }

    @Test
    void read_whenTextIsBeyondTheBasicPlane_shouldKeepIt() {
        assertThat(read(with("\"note\": \"\\ud83d\\ude00 \uD83D\uDE00\"")).note())
                .contains("\uD83D\uDE00 \uD83D\uDE00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "1",
                "\"text\"",
                "[]",
                "[{}]",
                "{",
                "}",
                "{\"text\"}",
                "{\"text\":}",
                "{\"text\": \"}",
                "{\"text\": \"a\" \"line\": \"b\"}",
                "{'text': 'a'}",
                "{text: 1}",
                "{\"text\": 01}",
                "{\"text\": +1}",
                "{\"text\": NaN}",
                "{\"text\": \"\\x\"}",
                "{\"text\": \"\\u12\"}",
                "{} {}",
                "{}x",
                "{\"a\": 1,}",
                "\uFEFF{}",
                "{\"a\": \"\t\"}",
                "/* c */ {}"
            })
    void read_whenNoJsonObject_shouldSayMalformed(String body) {
        assertRefused(body.getBytes(StandardCharsets.UTF_8), Reason.MALFORMED);
    }

    @Test
    void read_whenNotUtf8_shouldSayMalformed() {
        assertRefused(GOOD.getBytes(StandardCharsets.UTF_16), Reason.MALFORMED);
        assertRefused(with("\"note\": \"é\"").getBytes(StandardCharsets.ISO_8859_1), Reason.MALFORMED);
        assertRefused(new byte[] {'{', (byte) 0xC0, (byte) 0x80, '}'}, Reason.MALFORMED);
    }

    @Test
    void read_whenNestedTooDeeply_shouldSayMalformed() {
        assertThat(problems("{\"x\": " + "[".repeat(16) + "]".repeat(16) + "}")).hasSize(6);
        assertRefused(
                ("{\"x\": " + "[".repeat(17) + "]".repeat(17) + "}").getBytes(StandardCharsets.UTF_8),
                Reason.MALFORMED);
        assertRefused(("{\"x\": " + "[".repeat(60_000)).getBytes(StandardCharsets.UTF_8), Reason.MALFORMED);
    }

    @Test
    void read_whenTooLarge_shouldSayByHowMuch() throws IOException {
        byte[] padded = (GOOD + " ".repeat(1000 - GOOD.length())).getBytes(StandardCharsets.UTF_8);

        assertThat(JsonBodyReader.read(SampleRequest.class, new ByteArrayInputStream(padded), 1000))
                .isEqualTo(read(GOOD));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> JsonBodyReader.read(SampleRequest.class, new ByteArrayInputStream(padded), 999))
                .matches(refused -> refused.reason() == Reason.TOO_LARGE)
                .withMessageContaining("999");
    }

    @Test
    void read_whenNamesAreHuge_shouldNotEchoThem() {
        assertThat(problems("{\"" + "n".repeat(5000) + "\": 1}"))
                .allSatisfy(problem -> assertThat(problem.pointer()).hasSizeLessThan(70));
    }

    @Test
    void read_whenTheBodyBreaksOff_shouldBeItsSendersMatter() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                throw new IOException("gone");
            }
        };

        assertThat(catchThrowableOfType(Refused.class, () -> JsonBodyReader.read(SampleRequest.class, broken, 65_536))
                        .code())
                .isEqualTo("unreadable-body");
    }

    private static String with(String more) {
        return GOOD.substring(0, GOOD.length() - 1) + ", " + more + "}";
    }

    private static SampleRequest read(String body) {
        return read(body.getBytes(StandardCharsets.UTF_8));
    }

    private static SampleRequest read(byte[] body) {
        return JsonBodyReader.read(SampleRequest.class, new ByteArrayInputStream(body), 65_536);
    }

    private static List<Problem> problems(String body) {
        return catchThrowableOfType(InvalidInput.class, () -> read(body)).problems();
    }

    private static void assertRefused(byte[] body, Reason reason) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> read(body))
                .matches(refused -> refused.reason() == reason);
    }
}
