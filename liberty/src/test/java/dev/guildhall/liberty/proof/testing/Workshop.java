package dev.guildhall.liberty.proof.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.guildhall.adapter.out.tools.testing.Asked;
import dev.guildhall.adapter.out.tools.testing.Behaviour;
import dev.guildhall.adapter.out.tools.testing.ScriptedToolServer;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tools that take orders, each with a name of its own, so that effects can be counted by order as well as by key.
 * Those whose name begins with {@link #ROUGH} take a moment, some break off after their effect, some are refused at first.
 */
public final class Workshop implements AutoCloseable {

    /** Beginning of the names of orders that are not always taken at once. */
    public static final String ROUGH = "rough-";

    private static final Pattern ORDER = Pattern.compile("\"order\"\\s*:\\s*\"([^\"]*)\"");
    private static final Pattern SLOW = Pattern.compile("slow=(\\d{1,6})");

    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final ScriptedToolServer server = ScriptedToolServer.start(this::behaviour);

    /** Has an order answered with this text. */
    public void answer(String order, String text) {
        answers.put(order, text);
    }

    private Behaviour behaviour(Asked asked) {
        String order = orderOf(asked);
        if (answers.containsKey(order)) {
            return Behaviour.answering(answers.getOrDefault(order, ""));
        }
        Matcher slow = SLOW.matcher(order);
        if (slow.find()) {
            return Behaviour.good().after(Duration.ofMillis(Long.parseLong(slow.group(1))));
        }
        if (!order.startsWith(ROUGH)) {
            return Behaviour.good();
        }
        int chance = Math.floorMod(order.hashCode(), 24);
        Behaviour usual = asked.attempt() > 1 || chance > 1
                ? Behaviour.good()
                : chance == 0 ? Behaviour.dropping() : Behaviour.refusing(503);
        return usual.after(Duration.ofMillis(20 + 4L * chance));
    }

    /** Which order a request is about. */
    public static String orderOf(Asked asked) {
        Matcher matcher = ORDER.matcher(asked.body());
        return matcher.find() ? matcher.group(1) : "";
    }

    /** For which tenant a request was made, by its token. */
    public static String tenantOf(Asked asked) {
        String payload = new String(Base64.getUrlDecoder().decode(asked.token().split("\\.", -1)[1]), UTF_8);
        try (JsonReader reader = Json.createReader(new StringReader(payload))) {
            return reader.readObject().getString("tenant");
        }
    }

    /** The requests so far. */
    public List<Asked> asked() {
        return server.asked();
    }

    /** Effects by idempotency key. */
    public Map<String, Integer> effects() {
        return server.effects();
    }

    /** What has been made good, by idempotency key. */
    public Map<String, Integer> compensations() {
        return server.compensations();
    }

    /** Writes the contracts of the tools to a file. */
    public Path contracts(Path file) {
        StringBuilder text = new StringBuilder("tools:\n");
        text.append(contract("book", "COMPENSABLE", true));
        text.append(contract("note", "REVERSIBLE", true));
        text.append(contract("look_up", "READ", true));
        text.append(contract("pay", "IRREVERSIBLE", true));
        text.append(contract("crm", "READ", true));
        text.append("    secret: crm-key\n    secretHeader: X-Api-Key\n");
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String contract(String name, String effect, boolean idempotent) {
        String compensation = effect.equals("COMPENSABLE")
                ? "    compensationUrl: " + server.url("/" + name + "/compensate") + "\n"
                : "";
        return """
                  - name: %s
                    description: Takes an order.
                    inputSchema:
                      type: object
                      properties:
                        order: {type: string, maxLength: 200}
                      required: [order]
                    timeout: 30s
                    effect: %s
                    audience: EXTERNAL
                    scope: workshop:%s
                    idempotent: %s
                    url: %s
                """.formatted(name, effect, name, idempotent, server.url("/" + name)) + compensation;
    }

    @Override
    public void close() {
        server.close();
    }
}
