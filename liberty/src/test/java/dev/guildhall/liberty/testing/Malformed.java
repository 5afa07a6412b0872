package dev.guildhall.liberty.testing;

import dev.guildhall.liberty.testing.ApiDescription.Operation;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** A request to one of the described operations that is wrong in ways which its seed decides. Carries secrets. */
public final class Malformed {

    /** In passwords, tokens and cookies; must not come up anywhere else. */
    public static final String SECRET = "canary-f3b1c9d27a";

    private static final String[] TYPES = {
        "application/json", "application/json", "application/json;charset=utf-16", "text/plain", "application/xml",
        "multipart/form-data; boundary=x", "application/x-www-form-urlencoded", "nonsense", "*/*", "application/json;"
    };
    private static final String[] TEXTS = {
        "",
        " ",
        "'",
        "\u0000",
        "\r\nX: 1",
        "\u202E",
        "%",
        "../..",
        "-1",
        "0",
        "1e309",
        "NaN",
        "null",
        "[]",
        "{}",
        "true",
        "${7*7}",
        "<script>",
        "9".repeat(400),
        "a".repeat(3_000),
        "\uD83D\uDE00",
        "00000000-0000-0000-0000-000000000000",
        "2026-13-45T99:99:99Z",
        "' or '1'='1"
    };
    private static final String[] VALUES = {
        "null",
        "[]",
        "{}",
        "1",
        "-1",
        "1e400",
        "123456789012345678901234567890",
        "true",
        "\"\"",
        "\"\\u0000\"",
        "\"\\ud800\"",
        "\"\\udc00x\"",
        "[[[[]]]]",
        "{\"a\":{\"a\":{}}}",
        "\"" + "a".repeat(5_000) + "\"",
        "0.1",
        "nul",
        "\"2026-99-99\"",
        "\"x"
    };
    private static final String[] FIELDS = {
        "email",
        "password",
        "displayName",
        "companyName",
        "content",
        "listing",
        "personaName",
        "managerId",
        "from",
        "to",
        "kind",
        "title",
        "message",
        "cron",
        "timeZone",
        "at",
        "employeeId",
        "decision",
        "rules",
        "patienceSeconds",
        "tools",
        "hosts",
        "maxSteps",
        "reason",
        "refreshToken",
        "tenantId",
        "__proto__",
        ""
    };
    private static final String[] HEADERS = {
        "Accept",
        "Accept-Language",
        "Idempotency-Key",
        "If-Match",
        "If-None-Match",
        "Last-Event-ID",
        "Range",
        "X-Request-Id",
        "X-Forwarded-For",
        "X-Forwarded-Proto",
        "Origin",
        "Content-Encoding",
        "traceparent"
    };
    private static final byte[] NOT_UTF_8 = {
        (byte) 0xff, (byte) 0xfe, (byte) 0xc0, (byte) 0x80, (byte) 0xed, (byte) 0xa0, (byte) 0x80
    };

    private final Random random;
    private final HttpRequest request;

    /**
     * @param seed decides everything
     * @param caller whose token most requests carry, so that they get far
     */
    public Malformed(List<Operation> operations, long seed, Client caller) {
        random = new Random(seed);
        Operation operation = operations.get(random.nextInt(operations.size()));
        HttpRequest.Builder builder = HttpRequest.newBuilder(caller.url().resolve(path(operation) + query(operation)));
        boolean hasBody = operation.hasBody() || random.nextInt(10) == 0;
        builder.method(operation.method(), hasBody ? BodyPublishers.ofByteArray(body()) : BodyPublishers.noBody());
        builder.header("Content-Type", one(TYPES));
        builder.header("Cookie", "guildhall=" + SECRET + "; session=" + SECRET);
        // Nobody's token now and then; else logging out would end the session that the others need.
        boolean asNobody = random.nextInt(8) == 0 || operation.path().endsWith("/logout");
        builder.header("Authorization", asNobody ? "Bearer " + SECRET : "Bearer " + caller.token());
        for (int i = random.nextInt(3); i > 0; i--) {
            builder.header(one(HEADERS), one(TEXTS).replaceAll("[^ -~]", "?"));
        }
        request = builder.build();
    }

    /** The request. */
    public HttpRequest request() {
        return request;
    }

    private String path(Operation operation) {
        String path = operation.path();
        while (path.contains("{")) {
            String id = random.nextBoolean() ? "00000000-0000-7000-8000-00000000000" + random.nextInt(10) : one(TEXTS);
            path = path.replaceFirst("\\{[^}]+}", encoded(id.isBlank() ? "x" : id));
        }
        return path;
    }

    private String query(Operation operation) {
        StringBuilder query = new StringBuilder("?" + encoded(one(TEXTS)) + "=1");
        for (String name : operation.queryParameters()) {
            if (random.nextBoolean()) {
                query.append('&').append(name).append('=').append(encoded(one(TEXTS)));
            }
        }
        return query.toString();
    }

    private byte[] body() {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        switch (random.nextInt(8)) {
            case 0 -> body.writeBytes("[".repeat(1 + random.nextInt(30_000)).getBytes(StandardCharsets.UTF_8));
            case 1 ->
                body.writeBytes("{\"a\":".repeat(1 + random.nextInt(5_000)).getBytes(StandardCharsets.UTF_8));
            case 2 -> body.writeBytes(NOT_UTF_8);
            case 3 -> {
                body.writeBytes(object().getBytes(StandardCharsets.UTF_8));
                body.writeBytes(NOT_UTF_8);
            }
            case 4 -> body.writeBytes(object().getBytes(StandardCharsets.UTF_16));
            case 5 -> body.writeBytes(cut(object()).getBytes(StandardCharsets.UTF_8));
            default -> body.writeBytes(object().getBytes(StandardCharsets.UTF_8));
        }
        return body.toByteArray();
    }

    private String cut(String text) {
        return text.substring(0, random.nextInt(text.length()));
    }

    private String object() {
        StringBuilder object =
                new StringBuilder("{\"password\": \"" + SECRET + "\", \"refreshToken\": \"" + SECRET + "\"");
        for (int i = random.nextInt(6); i > 0; i--) {
            object.append(", \"").append(one(FIELDS)).append("\": ").append(one(VALUES));
        }
        return object.append('}').toString();
    }

    private String one(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
