package dev.guildhall.adapter.out.tools.file;

import com.fasterxml.jackson.databind.JsonNode;
import dev.guildhall.adapter.out.tools.OutsideTool;
import dev.guildhall.adapter.out.tools.http.HttpCaller;
import dev.guildhall.adapter.out.tools.http.HttpTool;
import dev.guildhall.adapter.out.tools.schema.Schemas;
import dev.guildhall.domain.secret.SecretName;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tool.Audience;
import dev.guildhall.domain.tool.Effect;
import dev.guildhall.domain.tool.ToolManifest;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One tool as a file describes it. */
final class ToolEntry {

    private static final int LONGEST_DESCRIPTION = 2_000;
    private static final Set<String> AMOUNT_TYPES = Set.of("number", "integer");
    private static final Set<String> FIELDS = Set.of(
            "name",
            "description",
            "inputSchema",
            "outputSchema",
            "timeout",
            "effect",
            "audience",
            "amountField",
            "scope",
            "idempotent",
            "tenants",
            "secret",
            "secretHeader",
            "url",
            "compensationUrl");

    private final EntryFields fields;
    private final HttpCaller caller;
    private final Schemas schemas = new Schemas();

    ToolEntry(JsonNode entry, HttpCaller caller) {
        this.fields = new EntryFields(entry);
        this.caller = caller;
    }

    String name() {
        return fields.peek("name");
    }

    List<String> problems() {
        return fields.problems();
    }

    /** The tool; empty when there are problems. */
    Optional<OutsideTool> read() {
        fields.refuseOthers(FIELDS);
        String name = fields.text("name", 64);
        String description = fields.text("description", LONGEST_DESCRIPTION);
        JsonNode input = fields.node("inputSchema");
        Optional<JsonNode> output = fields.optionalNode("outputSchema");
        Duration timeout = fields.duration("timeout");
        Effect effect = fields.choice("effect", Effect.class);
        Audience audience = fields.choice("audience", Audience.class);
        Optional<String> amount = fields.optionalText("amountField");
        String scope = fields.text("scope", 100);
        boolean idempotent = fields.flag("idempotent");
        Optional<Set<TenantId>> tenants =
                fields.has("tenants") ? Optional.of(fields.tenants("tenants")) : Optional.empty();
        Optional<SecretName> secret = fields.has("secret") ? fields.secretName("secret") : Optional.empty();
        String header = fields.has("secretHeader") ? fields.header("secretHeader") : "";
        Optional<URI> url = fields.url("url");
        Optional<URI> compensation = fields.has("compensationUrl") ? fields.url("compensationUrl") : Optional.empty();
        checkSchemas(input, output, amount);
        checkRest(scope, effect, compensation);
        if (secret.isPresent() == header.isEmpty()) {
            fields.problem("secret and secretHeader belong together");
        }
        if (!problems().isEmpty() || url.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> outputText = output.map(JsonNode::toString);
        try {
            ToolManifest manifest = new ToolManifest(
                    name,
                    description,
                    input.toString(),
                    outputText,
                    timeout,
                    effect,
                    audience,
                    amount,
                    scope,
                    idempotent,
                    tenants,
                    secret);
            return Optional.of(new HttpTool(manifest, url.get(), compensation, header, caller));
        } catch (IllegalArgumentException e) {
            fields.problem(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private void checkSchemas(JsonNode input, Optional<JsonNode> output, Optional<String> amount) {
        List<String> defects = new ArrayList<>();
        schemas.defects(input).forEach(defect -> defects.add("inputSchema " + defect));
        output.map(schemas::defects).ifPresent(found -> found.forEach(defect -> defects.add("outputSchema " + defect)));
        defects.forEach(fields::problem);
        if (!input.path("type").asText().equals("object")) {
            fields.problem("inputSchema must be of type object");
        }
        amount.ifPresent(field -> checkAmount(input, field));
    }

    /** An amount that can be left out, or be any text, would get past the rules about money. */
    private void checkAmount(JsonNode input, String field) {
        if (!AMOUNT_TYPES.contains(
                input.path("properties").path(field).path("type").asText())) {
            fields.problem("amountField must name a number of inputSchema");
        }
        if (input.path("required").valueStream().noneMatch(name -> name.asText().equals(field))) {
            fields.problem("amountField must be in 'required' of inputSchema");
        }
    }

    private void checkRest(String scope, Effect effect, Optional<URI> compensation) {
        if (!scope.isEmpty() && !scope.matches("[a-z][a-z0-9_.-]*:[a-z][a-z0-9_.-]*")) {
            fields.problem("scope must look like orders:write, but is '" + scope + "'");
        }
        if ((effect == Effect.COMPENSABLE) != compensation.isPresent()) {
            fields.problem("compensationUrl belongs to tools whose effect is COMPENSABLE, and to no others");
        }
    }
}
