package dev.guildhall.adapter.out.tools.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.guildhall.adapter.out.tools.Calls;
import dev.guildhall.adapter.out.tools.OutsideTool;
import dev.guildhall.adapter.out.tools.http.HttpCaller;
import dev.guildhall.domain.secret.SecretName;
import dev.guildhall.domain.tool.Audience;
import dev.guildhall.domain.tool.Effect;
import dev.guildhall.domain.tool.ToolManifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToolFilesTest {

    private static final String REFUND = """
            tools:
              - name: refund
                description: Pays money back to a customer.
                inputSchema:
                  type: object
                  properties:
                    order: {type: string, maxLength: 40}
                    amount: {type: number, minimum: 0}
                  required: [order, amount]
                outputSchema: {type: object, properties: {receipt: {type: string}}}
                timeout: 30s
                effect: COMPENSABLE
                audience: EXTERNAL
                amountField: amount
                scope: payments:refund
                idempotent: true
                url: http://payments.internal:8080/refund
                compensationUrl: http://payments.internal:8080/refund/compensate
            """;

    private final HttpCaller caller = new HttpCaller(SystemDefaultDnsResolver.INSTANCE);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path directory;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content);
    }

    private List<OutsideTool> read(Path place) {
        return ToolFiles.read(place, Set.of("http_fetch"), caller);
    }

    private List<String> problems(Path place) {
        return catchThrowableOfType(InvalidTools.class, () -> read(place)).problems();
    }

    @Test
    void read_whenAllIsWell_shouldGiveTheTool() throws IOException {
        assertThat(read(file("tools.yaml", REFUND)))
                .extracting(OutsideTool::manifest)
                .containsExactly(new ToolManifest(
                        "refund",
                        "Pays money back to a customer.",
                        "{\"type\":\"object\",\"properties\":{\"order\":{\"type\":\"string\",\"maxLength\":40},"
                                + "\"amount\":{\"type\":\"number\",\"minimum\":0}},\"required\":[\"order\",\"amount\"]}",
                        Optional.of("{\"type\":\"object\",\"properties\":{\"receipt\":{\"type\":\"string\"}}}"),
                        Duration.ofSeconds(30),
                        Effect.COMPENSABLE,
                        Audience.EXTERNAL,
                        Optional.of("amount"),
                        "payments:refund",
                        true));
    }

    @Test
    void read_whenItNeedsASecret_shouldSayWhich() throws IOException {
        assertThat(read(file("tools.yaml", REFUND + "    secret: crm-key\n    secretHeader: X-Api-Key\n")))
                .extracting(tool -> tool.manifest().secret())
                .containsExactly(Optional.of(new SecretName("crm-key")));
    }

    @Test
    void read_whenTheSecretHasNoUsableHeader_shouldSaySo() throws IOException {
        assertThat(problems(file("tools.yaml", REFUND + "    secret: crm-key\n")))
                .singleElement()
                .asString()
                .contains("secret and secretHeader belong together");
        assertThat(problems(file("tools.yaml", REFUND + "    secret: crm-key\n    secretHeader: Authorization\n")))
                .anyMatch(problem -> problem.contains("secretHeader must be the name of a header, and none of accept"));
        assertThat(problems(file("tools.yaml", REFUND + "    secret: CRM key\n    secretHeader: X-Api-Key\n")))
                .anyMatch(problem -> problem.contains("secret must be lower-case letters"));
    }

    @Test
    void read_whenItIsForSomeTenants_shouldBeForNoOthers() throws IOException {
        ToolManifest manifest = read(file(
                        "tools.yaml", REFUND + "    tenants: [" + Calls.TENANT + ", " + UUID.randomUUID() + "]\n"))
                .getFirst()
                .manifest();

        assertThat(manifest.isFor(Calls.TENANT)).isTrue();
        assertThat(manifest.isFor(Calls.OTHER_TENANT)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[acme]", "acme", "{}", "[[]]"})
    void read_whenTenantsAreNone_shouldSaySo(String tenants) throws IOException {
        assertThat(problems(file("tools.yaml", REFUND + "    tenants: " + tenants + "\n")))
                .singleElement()
                .asString()
                .contains("tool 1 (refund): tenants must be a list of ids");
    }

    @Test
    void read_whenItIsADirectory_shouldReadItsFiles() throws IOException {
        file("b.yml", REFUND);
        file("a.json", """
                {"tools": [{"name": "stock", "description": "Counts.", "inputSchema": {"type": "object"},
                  "timeout": "5s", "effect": "READ", "audience": "INTERNAL", "scope": "stock:read",
                  "idempotent": true, "url": "https://stock.example.com/count"}]}""");
        file("readme.txt", "not a tool");

        assertThat(read(directory)).extracting(tool -> tool.manifest().name()).containsExactly("stock", "refund");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name: refund | name: Refund Now | lower case",
                "name: refund | name: http_fetch | another tool of that name",
                "name: refund | nam: refund | there is no field 'nam'",
                "description: Pays | descriptio: Pays | description must be a text",
                "type: object | type: array | must be of type object",
                "{type: string, maxLength: 40} | {type: strnig} | inputSchema /properties/order",
                "{type: string, maxLength: 40} | {$ref: 'https://x.test/y'} | only references within",
                "timeout: 30s | timeout: 30 | span of time",
                "timeout: 30s | timeout: 1h | timeout must be over 0",
                "effect: COMPENSABLE | effect: BIG | effect must be one of READ, REVERSIBLE",
                "effect: COMPENSABLE | effect: IRREVERSIBLE | compensationUrl belongs to",
                "audience: EXTERNAL | audience: ALL | audience must be one of",
                "amountField: amount | amountField: total | amountField must name",
                "required: [order, amount] | required: [order] | amountField must be in 'required'",
                "amount: {type: number, minimum: 0} | amount: {type: string} | amountField must name a number",
                "amount: {type: number, minimum: 0} | amount: {type: [number, string]} | amountField must name a number",
                "scope: payments:refund | scope: all of it | scope must look like",
                "idempotent: true | idempotent: perhaps | idempotent must be true or false",
                "idempotent: true | idempotent: false | compensation needs calls that can be repeated",
                "url: http://payments | url: ftp://payments | url must be an http or https address",
                "url: http://payments | url: http://me:pw@payments | without user and password",
            })
    void read_whenSomethingIsWrong_shouldSayWhatInOneLine(String right, String wrong, String problem)
            throws IOException {
        Path file = file("tools.yaml", REFUND.replaceFirst(Pattern.quote(right), wrong.replace("$", "\\$")));

        assertThat(problems(file))
                .anySatisfy(line -> assertThat(line)
                        .startsWith(file + ": tool 1")
                        .contains(problem)
                        .doesNotContain("\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tools",
                "tools: {}",
                "tools: [1]",
                "tools: []\nmore: 1",
                "tools: [",
                "tools: !!javax.script.ScriptEngineManager []",
                "tools: []\ntools: []",
                "a: &a [x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]"
            })
    void read_whenTheFileIsNotThat_shouldSaySoInOneLine(String content) throws IOException {
        assertThat(problems(file("tools.yaml", content)))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("tools.yaml: ").doesNotContain("\n"));
    }

    @Test
    void read_whenSeveralThingsAreWrong_shouldNameThemAll() throws IOException {
        file("a.yaml", REFUND);
        file("b.yaml", REFUND.replace("timeout: 30s", "timeout: x").replace("scope: payments:refund", "scope: 1"));

        assertThat(problems(directory)).hasSize(3);
    }

    @Test
    void read_whenThereIsNoFile_shouldSaySo() {
        assertThatThrownBy(() -> read(directory.resolve("none.yaml")))
                .asInstanceOf(type(InvalidTools.class))
                .extracting(InvalidTools::problems)
                .isEqualTo(List.of(directory.resolve("none.yaml") + ": cannot be read, or is not UTF-8"));
    }
}
