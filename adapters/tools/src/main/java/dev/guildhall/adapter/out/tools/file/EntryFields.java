package dev.guildhall.adapter.out.tools.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.guildhall.domain.secret.SecretName;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.TenantId;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads fields of an entry and remembers what is wrong with them; reading goes on, so that all of it is told at once. */
final class EntryFields {

    private static final Pattern HEADER = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,63}");
    private static final Set<String> TAKEN_HEADERS = Set.of(
            "authorization",
            "idempotency-key",
            "accept",
            "content-type",
            "content-length",
            "host",
            "connection",
            "transfer-encoding");

    private final JsonNode entry;
    private final List<String> problems = new ArrayList<>();

    EntryFields(JsonNode entry) {
        this.entry = entry;
    }

    List<String> problems() {
        return problems;
    }

    void problem(String problem) {
        problems.add(problem);
    }

    boolean has(String field) {
        return entry.has(field);
    }

    /** A text, without judging it. */
    String peek(String field) {
        return entry.path(field).asText("");
    }

    void refuseOthers(Set<String> known) {
        if (!entry.isObject()) {
            problem("must be a map");
        }
        entry.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                problem("there is no field '" + name + "'");
            }
        });
    }

    String text(String field, int longest) {
        JsonNode value = entry.path(field);
        if (!value.isTextual()
                || value.textValue().isBlank()
                || value.textValue().length() > longest) {
            problem(field + " must be a text of at most " + longest + " characters");
            return "";
        }
        return value.textValue();
    }

    Optional<String> optionalText(String field) {
        return has(field) ? Optional.of(text(field, 100)) : Optional.empty();
    }

    JsonNode node(String field) {
        JsonNode value = entry.path(field);
        if (!value.isObject()) {
            problem(field + " must be a JSON Schema");
            return JsonNodeFactory.instance.objectNode().put("type", "object");
        }
        return value;
    }

    Optional<JsonNode> optionalNode(String field) {
        return has(field) ? Optional.of(node(field)) : Optional.empty();
    }

    boolean flag(String field) {
        JsonNode value = entry.path(field);
        if (!value.isBoolean()) {
            problem(field + " must be true or false");
        }
        return value.asBoolean();
    }

    /** A list of at least one tenant. */
    Set<TenantId> tenants(String field) {
        Set<TenantId> tenants = new HashSet<>();
        try {
            for (JsonNode id : entry.path(field)) {
                tenants.add(new TenantId(UUID.fromString(id.asText())));
            }
        } catch (IllegalArgumentException _) {
            tenants.clear();
        }
        if (tenants.isEmpty() || !entry.path(field).isArray()) {
            problem(field + " must be a list of ids of tenants, at least one");
        }
        return tenants;
    }

    Optional<SecretName> secretName(String field) {
        try {
            return Optional.of(new SecretName(peek(field)));
        } catch (InvalidValue wrong) {
            problem(field + " " + wrong.detail());
            return Optional.empty();
        }
    }

    /** Name of a header that is not used for anything else. */
    String header(String field) {
        String name = peek(field);
        if (!HEADER.matcher(name).matches() || TAKEN_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
            problem(field + " must be the name of a header, and none of "
                    + String.join(", ", new TreeSet<>(TAKEN_HEADERS)));
            return "";
        }
        return name;
    }

    <E extends Enum<E>> E choice(String field, Class<E> type) {
        E[] choices = type.getEnumConstants();
        return Arrays.stream(choices)
                .filter(choice -> choice.name().equals(peek(field)))
                .findFirst()
                .orElseGet(() -> {
                    problem(field + " must be one of "
                            + Arrays.toString(choices).replaceAll("[\\[\\]]", ""));
                    return choices[0];
                });
    }

    /** A span of time, such as 30s or 1m30s. */
    Duration duration(String field) {
        try {
            return Duration.parse("PT" + peek(field).toUpperCase(Locale.ROOT));
        } catch (DateTimeException _) {
            problem(field + " must be a span of time such as 30s");
            return Duration.ofSeconds(1);
        }
    }

    Optional<URI> url(String field) {
        try {
            URI url = URI.create(peek(field));
            boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
            if (web && url.getHost() != null && url.getRawUserInfo() == null) {
                return Optional.of(url);
            }
        } catch (IllegalArgumentException _) {
            // The problem is told below, as for every other address that cannot be called.
        }
        problem(field + " must be an http or https address without user and password");
        return Optional.empty();
    }
}
