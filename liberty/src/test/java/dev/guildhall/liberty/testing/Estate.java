package dev.guildhall.liberty.testing;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * One thing of each kind that a company has, by the name of its kind.
 *
 * @param ids of things that exist, or that nobody has
 */
public record Estate(Map<String, String> ids) {

    private static final String[] KINDS = {
        "tenant",
        "employee",
        "other",
        "run",
        "conversation",
        "line",
        "memory",
        "artifact",
        "schedule",
        "approval",
        "key",
        "session",
        "actor",
        "invitation",
        "robot",
        "support"
    };

    /** As many ids that nobody has. */
    public static Estate ofNobody() {
        Map<String, String> ids = new HashMap<>();
        for (String kind : KINDS) {
            ids.put(kind, UUID.randomUUID().toString());
        }
        return new Estate(ids);
    }

    /** Hires, talks and lets employees work until there is one thing of each kind; texts of it contain "secret". */
    public static Estate of(Client owner) {
        Map<String, String> ids = new HashMap<>();
        String boss = owner.hire("marketing-manager", "Boss", "");
        ids.put(
                "tenant",
                Client.ok(owner.get("auth/me")).getJsonObject("tenant").getString("id"));
        ids.put("employee", boss);
        ids.put("other", owner.hire("marketing-copywriter", "Report", boss));
        String run = owner.ask(boss, "What is our secret?");
        finish(owner, run);
        ids.put("run", run);
        ids.put("conversation", Client.ok(owner.get("runs/" + run)).getString("conversationId"));
        order(owner, boss, "remember {\"text\":\"The secret is tea.\"}");
        order(
                owner,
                boss,
                "create_artifact {\"name\":\"secret.txt\",\"mediaType\":\"text/plain\",\"content\":\"secret\"}");
        Client.ok(owner.send("POST", "schedules", """
                {"employeeId": "%s", "title": "secret", "message": "secret", "cron": "0 3 1 1 *", "timeZone": "UTC"}
                """.formatted(boss), Map.of("Content-Type", "application/json")));
        Client.ok(owner.send("PUT", "approval-rules", """
                {"rules": [{"tool": "create_artifact", "level": "ADMIN"}], "patienceSeconds": 86400}
                """, Map.of("Content-Type", "application/json")));
        owner.ask(
                boss,
                "[demo:tool=create_artifact {\"name\":\"b.txt\",\"mediaType\":\"text/plain\",\"content\":\"secret\"}]");
        ids.put("actor", Client.ok(owner.get("auth/me")).getJsonObject("member").getString("id"));
        ids.put("session", first(owner, "auth/sessions", "items"));
        ids.put("line", first(owner, "org-chart", "lines"));
        ids.put("memory", first(owner, "employees/" + boss + "/memories", "items"));
        ids.put("artifact", first(owner, "artifacts", "items"));
        ids.put("schedule", first(owner, "schedules", "items"));
        ids.put("approval", awaitFirst(owner, "approvals"));
        ids.put(
                "invitation",
                made(owner, "tenant/invitations", "{\"email\": \"" + UUID.randomUUID() + "@example.com\"}")
                        .getJsonObject("invitation")
                        .getString("id"));
        ids.put(
                "robot",
                made(owner, "service-accounts", "{\"name\": \"Boss of robots\", \"role\": \"VIEWER\"}")
                        .getString("id"));
        ids.put(
                "key",
                made(owner, "api-keys", "{\"name\": \"Boss of keys\", \"scopes\": [\"EMPLOYEE_READ\"]}")
                        .getJsonObject("key")
                        .getString("id"));
        Client operator = SupportVisit.operator();
        String tenant = SupportVisit.tenantOf(owner);
        ids.put("support", SupportVisit.ask(operator, tenant));
        return new Estate(ids);
    }

    /** The text with each kind in {@code ${}} replaced by the id of it. */
    public String in(String text) {
        String filled = text;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            filled = filled.replace("${" + id.getKey() + "}", id.getValue());
        }
        return filled;
    }

    private static JsonObject made(Client owner, String path, String body) {
        return Client.ok(owner.send("POST", path, body, Map.of("Content-Type", "application/json")));
    }

    private static void order(Client owner, String employee, String call) {
        finish(owner, owner.ask(employee, "[demo:tool=" + call + "]"));
    }

    private static void finish(Client owner, String run) {
        try (EventStream stream = owner.watch(run, Map.of())) {
            stream.all();
        }
    }

    private static String first(Client owner, String path, String list) {
        return Client.ok(owner.get(path)).getJsonArray(list).getJsonObject(0).getString("id");
    }

    private static String awaitFirst(Client owner, String path) {
        long end = System.nanoTime() + 60_000_000_000L;
        while (System.nanoTime() < end) {
            JsonObject page = Client.ok(owner.get(path));
            if (!page.getJsonArray("items").isEmpty()) {
                return page.getJsonArray("items").getJsonObject(0).getString("id");
            }
            Thread.onSpinWait();
        }
        throw new IllegalStateException("nothing came of " + path);
    }
}
