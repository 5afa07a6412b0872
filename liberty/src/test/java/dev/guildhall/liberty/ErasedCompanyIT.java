package dev.guildhall.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.liberty.testing.Client;
import dev.guildhall.liberty.testing.Client.Answer;
import dev.guildhall.liberty.testing.EmbeddedDatabase;
import dev.guildhall.liberty.testing.Installation;
import dev.guildhall.liberty.testing.SharedInstallation;
import dev.guildhall.liberty.testing.VerifyAudit;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A company does a lot, takes its data out and has itself erased: nothing of it is left in any table but entries without
 * anything personal, which still verify, alone and against what it kept.
 */
class ErasedCompanyIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String TABLES =
            "select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'";
    private static final String OF_TENANTS = TABLES + " and exists (select from pg_attribute a where a.attrelid = c.oid"
            + " and a.attname = 'tenant_id' and not a.attisdropped)";

    /** Everything personal has this in it: names, addresses, hosts, reasons, messages. */
    private final String mark = UUID.randomUUID().toString().substring(0, 13);

    private final Installation installation = SharedInstallation.get();
    private final Client operator = operator();
    private final String email = "ana-" + mark + "@example.com";
    private final Client ana = signUp();
    private final String tenant =
            Client.ok(ana.get("auth/me")).getJsonObject("tenant").getString("id");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    private Client operator() {
        String[] signIn = installation.operatorSignIn();
        return installation.client().logIn(signIn[0], signIn[1]);
    }

    private Client signUp() {
        Client nobody = installation.client();
        JsonObject signedUp = Client.ok(nobody.post(
                "auth/signup",
                json(Map.of(
                        "email",
                        email,
                        "password",
                        "a long enough secret",
                        "displayName",
                        "Ana " + mark,
                        "companyName",
                        "Coffee " + mark))));
        return new Client(nobody.url(), signedUp.getString("accessToken"));
    }

    private static JsonObject json(Map<String, Object> members) {
        return Json.createObjectBuilder(members).build();
    }

    private void live() throws InterruptedException {
        String boss = ana.hire("marketing-manager", "Boss " + mark, "");
        ana.chat(boss, "Write about " + mark).close();
        ana.awaitQuiet();
        assertThat(installation
                        .client()
                        .post("auth/login", json(Map.of("email", email, "password", "not it at all")))
                        .status())
                .isEqualTo(401);
        Client.ok(ana.send(
                "PUT",
                "tenant/hosts",
                "{\"hosts\":[\"" + mark + ".example.com\"]}",
                Map.of("Content-Type", "application/json")));
        Client.ok(ana.post(
                "tenant/invitations", json(Map.of("email", "ben-" + mark + "@example.com", "role", "MEMBER"))));
        for (String change : List.of("suspend", "resume")) {
            Answer answer = operator.post(
                    "platform/tenants/" + tenant + "/" + change, json(Map.of("reason", "Asked by Ana " + mark)));
            assertThat(answer.status()).isEqualTo(204);
        }
        awaitUntil(
                "it goes on",
                () -> ana.post("employees", json(Map.of("listing", "prism"))).status() == 201);
    }

    /** What it would have with a sign-in server of its own, and a sign-up that waits. */
    private void liveBesideTheApi(Connection database) throws SQLException {
        execute(database, """
                insert into mail_domains (tenant_id, domain, company, claimed_at)
                values ('$t', '$m.example.org', 'Coffee $m', now());
                insert into pending_sign_ups (tenant_id, token_hash, email, display_name, company_name,
                    created_at, expires_at)
                values ('$t', repeat('a', 64), 'cleo-$m@example.com', 'Cleo $m', 'Coffee $m', now(), now());
                insert into company_sign_ins (tenant_id, issuer, client, sealed_secret, role_claim, admins, members,
                    viewers, joining, passwords)
                values ('$t', 'https://$m.example.org', 'c', 'x', 'roles', 'a', 'm', 'v', false, true);
                insert into company_accounts (tenant_id, issuer, subject, member_id)
                select tenant_id, 'https://$m.example.org', '$m', id from members where tenant_id = '$t' limit 1;
                insert into sign_in_attempts (tenant_id, browser_hash, issuer, state, nonce, verifier, next, created_at,
                    expires_at)
                values ('$t', repeat('b', 64), 'https://$m.example.org', 's', 'n', 'v', '/', now(), now())
                """.replace("$t", tenant).replace("$m", mark));
    }

    /** Asks for it, and lets the time pass in which that can be taken back. */
    private void leave(Connection database) throws SQLException, InterruptedException {
        Client.ok(ana.post("tenant/deletion", json(Map.of("companyName", "Coffee " + mark))));
        execute(database, "update tenant_halts set erase_at = now() where tenant_id = '" + tenant + "'");
        awaitUntil(
                "it is erased", () -> operator.get("platform/tenants/" + tenant).status() == 404);
    }

    private interface Wish {
        boolean isGranted();
    }

    private static void awaitUntil(String what, Wish wish) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!wish.isGranted()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            Thread.sleep(200);
        }
    }

    private static void execute(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> names(Connection database, String sql) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    /** How many rows of tables fit a condition; those with none left out. */
    private static Map<String, String> rows(Connection database, String tables, String condition) throws SQLException {
        Map<String, String> counts = new TreeMap<>();
        for (String table : names(database, tables)) {
            String count = names(database, "select count(*) from public." + table + " t where " + condition)
                    .getFirst();
            if (!count.equals("0")) {
                counts.put(table, count);
            }
        }
        return counts;
    }

    private Path kept(String name, Client who, String path) throws IOException {
        Answer answer = who.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return Files.writeString(folder.resolve(name), answer.body());
    }

    private static void assertWhole(String words, Object... args) throws IOException, InterruptedException {
        List<String> result = VerifyAudit.run(args);
        assertThat(result.getFirst()).as(result.getLast()).isEqualTo("0");
        assertThat(result.getLast()).contains(words);
    }

    @Test
    void erasure_shouldLeavePseudonymousEntriesOnlyAndTheChainVerifies() throws Exception {
        live();
        try (Connection database = EmbeddedDatabase.superuser(installation.data())) {
            liveBesideTheApi(database);
            assertThat(rows(database, TABLES, "t::text like '%" + mark + "%'"))
                    .as("the control: the search finds it everywhere")
                    .containsKeys(
                            "tenants",
                            "members",
                            "logins",
                            "employees",
                            "messages",
                            "audit_entries",
                            "mail_domains",
                            "pending_sign_ups",
                            "company_sign_ins",
                            "company_accounts",
                            "sign_in_attempts")
                    .hasSizeGreaterThan(11);
            assertThat(ana.get("tenant/export").status()).isEqualTo(200);
            Path keys = kept("keys", ana, "audit/keys");
            Path early = kept("early", ana, "audit/export");

            leave(database);

            assertThat(rows(database, OF_TENANTS, "t.tenant_id = '" + tenant + "'"))
                    .containsOnlyKeys("tenant_tombstones", "erased_audit_entries")
                    .containsEntry("tenant_tombstones", "1");
            assertThat(rows(database, TABLES, "t::text ilike '%" + mark + "%'")).isEmpty();
            Path remaining = kept("remaining", operator, "platform/erased-tenants/" + tenant + "/audit");
            assertThat(Files.readString(remaining)).contains("TENANT_ERASED").doesNotContain(mark, "127.0.0.1");
            assertWhole("what remains after an erasure", remaining);
            assertWhole("entries 1 to ", remaining, "--checkpoint", early);
            assertWhole("signed with the key", remaining, "--checkpoint", early, "--key", keys);
            assertWhole("is whole", early, "--checkpoint", remaining, "--key", keys);
            assertFoundWhenEdited(remaining, early);
            assertFoundWhenBeheaded(remaining);
        }
        assertThat(Client.ok(operator.get("platform/erased-tenants")).toString())
                .contains(tenant);
        assertThat(ana.get("employees").status()).isEqualTo(401);
        assertThat(signUp().get("employees").status())
                .as("addresses are free again")
                .isEqualTo(200);
    }

    /** The platform signed where what remains begins. */
    private void assertFoundWhenBeheaded(Path remaining) throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>(Files.readAllLines(remaining));
        lines.subList(1, 3).clear();
        lines.set(0, lines.getFirst().replace("\"first\":1,", "\"first\":3,"));

        List<String> result = VerifyAudit.run(Files.write(folder.resolve("beheaded"), lines));

        assertThat(result.getFirst()).isEqualTo("1");
        assertThat(result.getLast()).contains("CUT: ");
    }

    private void assertFoundWhenEdited(Path remaining, Path early) throws IOException, InterruptedException {
        Path edited = Files.writeString(
                folder.resolve("edited"), Files.readString(remaining).replace("COMPANY_FOUNDED", "LOGGED_IN"));

        for (Object[] args : new Object[][] {{edited}, {early, "--checkpoint", edited}}) {
            List<String> result = VerifyAudit.run(args);
            assertThat(result.getFirst()).isEqualTo("1");
            assertThat(result.getLast()).contains("EDITED: ");
        }
    }
}
