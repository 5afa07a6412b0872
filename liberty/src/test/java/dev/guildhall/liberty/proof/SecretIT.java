package dev.guildhall.liberty.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.out.tools.testing.Asked;
import dev.guildhall.domain.run.RunEvent.ToolReturned;
import dev.guildhall.liberty.proof.testing.Books;
import dev.guildhall.liberty.proof.testing.Firm;
import dev.guildhall.liberty.proof.testing.Plan;
import dev.guildhall.liberty.proof.testing.Rows;
import dev.guildhall.liberty.proof.testing.Site;
import dev.guildhall.liberty.proof.testing.Workshop;
import dev.guildhall.liberty.testing.Client;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a company entrusts to a tool reaches that tool, and nothing and nobody else. */
class SecretIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static Site site;
    private static Firm firm;
    private static Firm stranger;

    private final String order = "secret-" + UUID.randomUUID();
    private final String secret = "s3cr3t-" + UUID.randomUUID();

    @BeforeAll
    static void found() {
        site = Site.get();
        firm = Firm.found(site, "PRO");
        stranger = Firm.found(site, "PRO");
    }

    private static Client.Answer set(Firm of, String name, String value) {
        return of.admin()
                .send(
                        "PUT",
                        "secrets/" + name,
                        Json.createObjectBuilder().add("value", value).build().toString(),
                        Map.of("Content-Type", "application/json"));
    }

    private List<ToolReturned> use(Firm of) {
        String run = of.order(of.manager(), Plan.saying("Looked. ").then("", Plan.call("crm", "order", order)));
        try (Books books = new Books(site)) {
            books.awaitEnd(List.of(of), PATIENCE);
            return books.of(of, run).events(ToolReturned.class);
        }
    }

    private List<Asked> asked() {
        return site.workshop().asked().stream()
                .filter(asked -> Workshop.orderOf(asked).equals(order))
                .toList();
    }

    @Test
    void secret_whenSet_shouldReachTheToolAlone() {
        site.workshop().answer(order, "{\"echo\": \"" + secret + "\"}");
        assertThat(set(firm, "crm-key", secret).status()).isEqualTo(200);

        assertThat(use(firm))
                .singleElement()
                .satisfies(returned -> assertThat(returned.isError()).isFalse())
                .satisfies(returned -> assertThat(returned.content()).contains("[secret]"));

        assertThat(asked()).extracting(Asked::secret).containsExactly(secret);
        assertThat(Client.ok(firm.admin().get("secrets")).toString())
                .contains("crm-key")
                .doesNotContain(secret);
        demandNowhere(secret);
    }

    @Test
    void secret_ofAnotherCompany_shouldBeAsIfItWereNotSet() {
        assertThat(set(firm, "crm-key", secret).status()).isEqualTo(200);

        assertThat(use(stranger))
                .singleElement()
                .satisfies(returned -> assertThat(returned.isError()).isTrue())
                .satisfies(returned -> assertThat(returned.content()).contains("crm-key"));

        assertThat(asked()).isEmpty();
        assertThat(Client.ok(stranger.admin().get("secrets")).getJsonArray("secrets"))
                .isEmpty();
        assertThat(stranger.admin()
                        .send("DELETE", "secrets/crm-key", "", Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void rotate_shouldSealItAgainAndStillServeTheTool() {
        assertThat(set(firm, "crm-key", secret).status()).isEqualTo(200);
        String before = sealed();

        assertThat(Client.ok(firm.admin()
                                .post(
                                        "tenant/encryption-key/rotate",
                                        Json.createObjectBuilder().build()))
                        .getInt("secrets"))
                .isPositive();

        assertThat(sealed()).isNotEqualTo(before);
        assertThat(use(firm)).noneMatch(ToolReturned::isError);
        assertThat(asked()).extracting(Asked::secret).containsExactly(secret);
    }

    @Test
    void rotate_200TimesInARow_shouldWorkAndKeepTheSecret() {
        assertThat(set(firm, "crm-key", secret).status()).isEqualTo(200);

        for (int i = 0; i < 200; i++) {
            rotate();
        }

        assertThat(use(firm)).noneMatch(ToolReturned::isError);
        assertThat(asked()).extracting(Asked::secret).containsExactly(secret);
    }

    /** As often as it takes: a fast machine reaches the limit of requests in between. */
    private static void rotate() {
        Client.Answer answer = firm.admin().post("tenant/encryption-key/rotate", JsonObject.EMPTY_JSON_OBJECT);
        while (answer.status() == 429) {
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            answer = firm.admin().post("tenant/encryption-key/rotate", JsonObject.EMPTY_JSON_OBJECT);
        }
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void set_whenUnfit_shouldSayWhatIsRightWithoutRepeatingIt() {
        Client.Answer answer = set(firm, "crm-key", "has spaces in " + secret);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("visible ASCII").doesNotContain(secret);
        demandNowhere(secret);
    }

    private static String sealed() {
        return site.rows()
                .query(
                        "select sealed from secrets where tenant_id = ? and name = 'crm-key'",
                        firm.tenant().value())
                .getFirst()
                .at(0);
    }

    /** No row of any table and no log of the server knows it; what was just stored proves that looking works. */
    private static void demandNowhere(String secret) {
        assertThat(tablesWith(firm.tenant().toString())).contains("tenants");
        assertThat(tablesWith(secret)).isEmpty();
        assertThat(logsWith("Guildhall")).isNotEmpty();
        assertThat(logsWith(secret)).isEmpty();
    }

    private static List<String> tablesWith(String text) {
        return site
                .rows()
                .query("select table_name from information_schema.tables where table_schema = 'public'"
                        + " and table_type = 'BASE TABLE'")
                .stream()
                .map(row -> row.at(0))
                .filter(table -> hasText(site.rows(), table, text))
                .toList();
    }

    private static boolean hasText(Rows rows, String table, String text) {
        return rows.count("select count(*) from public." + table + " t where strpos(cast(t as text), ?) > 0", text) > 0;
    }

    private static List<Path> logsWith(String text) {
        try (Stream<Path> files = Files.walk(site.server().data().resolve("logs"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> contains(file, text))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
