package dev.guildhall.adapter.out.tools;

import dev.guildhall.application.tool.out.ToolRuntime.Call;
import dev.guildhall.domain.secret.SecretText;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tool.Audience;
import dev.guildhall.domain.tool.Effect;
import dev.guildhall.domain.tool.ToolManifest;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Contracts and calls for tests. */
public final class Calls {

    public static final TenantId TENANT = new TenantId(new UUID(7, 1));
    public static final TenantId OTHER_TENANT = new TenantId(new UUID(7, 2));
    public static final String KEY = "run-1/call-1";

    private Calls() {}

    public static ToolManifest manifest(String name, Effect effect, boolean idempotent) {
        return manifest(name, effect, idempotent, Duration.ofSeconds(5));
    }

    public static ToolManifest manifest(String name, Effect effect, boolean idempotent, Duration timeout) {
        return new ToolManifest(
                name,
                "For tests.",
                "{\"type\":\"object\"}",
                Optional.of(
                        "{\"type\":\"object\",\"properties\":{\"ok\":{\"type\":\"boolean\"}},\"required\":[\"ok\"]}"),
                timeout,
                effect,
                Audience.INTERNAL,
                Optional.empty(),
                "test:use",
                idempotent);
    }

    public static Call call(String tool, String arguments) {
        return call(TENANT, tool, arguments);
    }

    public static Call call(TenantId tenant, String tool, String arguments) {
        return new Call(tenant, tool, arguments, KEY, "token", Set.of(), Optional.empty());
    }

    public static Call withSecret(String tool, String arguments, SecretText secret) {
        return new Call(TENANT, tool, arguments, KEY, "token", Set.of(), Optional.of(secret));
    }

    public static Call fetch(String url, String... hosts) {
        return new Call(TENANT, "http_fetch", "{\"url\":\"" + url + "\"}", KEY, "", Set.of(hosts), Optional.empty());
    }
}
