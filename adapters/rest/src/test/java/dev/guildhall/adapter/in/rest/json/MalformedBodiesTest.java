package dev.guildhall.adapter.in.rest.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.error.InvalidInput;
import dev.guildhall.application.error.Refused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** Thousands of broken bodies: each is read or refused in an orderly way. The seed is fixed, so a failure can be repeated. */
class MalformedBodiesTest {

    private static final int BODIES = 10_000;
    private static final String GOOD = """
            {"text": "a\\nb", "line": "name", "email": "ana@example.com",
             "employee": "01a1f82f-0000-7000-8000-000000000001", "kind": "REPORTS_TO", "note": "\\u00e9\\ud83d\\ude00",
             "listing": "marketing-manager", "shortNote": null}""";
    private static final List<String> FRAGMENTS = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ":",
            ",",
            "\\",
            "\\u",
            "\\u0000",
            "\\ud800",
            "null",
            "true",
            "-",
            "1e9999",
            "0x1",
            "1".repeat(2000),
            "\"a\":",
            "{\"text\":",
            "[".repeat(300),
            "{\"a\":".repeat(300),
            "\"text\": 1, \"text\": 2",
            "\n",
            "\u0000",
            "\u2028",
            "\uFEFF",
            "é",
            "\uD83D\uDE00",
            "'",
            "/*",
            "//",
            "NaN",
            "Infinity",
            "\"employee\": {}",
            "\"kind\": [\"REPORTS_TO\"]",
            "\"__proto__\": {\"a\": 1}",
            "\"class\": \"java.lang.Runtime\"");

    private enum Answer {
        READ,
        MALFORMED,
        INVALID
    }

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(20261120);

    @Test
    void read_whenBodiesAreBroken_shouldAlwaysAnswerInOrder() {
        Map<Answer, Integer> answers = new EnumMap<>(Answer.class);

        for (int i = 0; i < BODIES; i++) {
            answers.merge(answer(i, breakIt()), 1, Integer::sum);
        }

        // All three happen; if not, the bodies are no longer near enough to good ones to find anything.
        assertThat(answers)
                .hasSize(3)
                .allSatisfy((answer, count) -> assertThat(count).isGreaterThan(100));
    }

    private Answer answer(int number, byte[] body) {
        try {
            JsonBodyReader.read(SampleRequest.class, new ByteArrayInputStream(body), 65_536);
            return Answer.READ;
        } catch (Refused e) {
            return Answer.MALFORMED;
        } catch (InvalidInput e) {
            return Answer.INVALID;
        } catch (RuntimeException e) {
            throw new AssertionError("body " + number + ": " + new String(body, StandardCharsets.UTF_8), e);
        }
    }

    private byte[] breakIt() {
        byte[] body = GOOD.getBytes(StandardCharsets.UTF_8);
        int breaks = 1 + random.nextInt(3);
        for (int i = 0; i < breaks; i++) {
            body = switch (random.nextInt(6)) {
                case 0 -> exchangeByte(body);
                case 1 -> cut(body, 0, random.nextInt(body.length + 1));
                case 2 -> without(body);
                case 3 ->
                    insert(body, FRAGMENTS.get(random.nextInt(FRAGMENTS.size())).getBytes(StandardCharsets.UTF_8));
                case 4 -> insert(body, noise());
                default -> repeatPart(body);
            };
        }
        return body;
    }

    private byte[] exchangeByte(byte[] body) {
        if (body.length == 0) {
            return body;
        }
        byte[] changed = body.clone();
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        return changed;
    }

    private byte[] without(byte[] body) {
        int from = random.nextInt(body.length + 1);
        int to = Math.min(body.length, from + random.nextInt(12));
        return join(cut(body, 0, from), cut(body, to, body.length));
    }

    private byte[] insert(byte[] body, byte[] fragment) {
        int at = random.nextInt(body.length + 1);
        return join(cut(body, 0, at), fragment, cut(body, at, body.length));
    }

    private byte[] repeatPart(byte[] body) {
        int from = random.nextInt(body.length + 1);
        int to = Math.min(body.length, from + random.nextInt(80));
        return join(cut(body, 0, to), cut(body, from, body.length));
    }

    private byte[] noise() {
        byte[] noise = new byte[random.nextInt(8)];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] cut(byte[] body, int from, int to) {
        return Arrays.copyOfRange(body, from, to);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }
}
