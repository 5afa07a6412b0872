package dev.guildhall.domain.tool;

import dev.guildhall.domain.secret.SecretName;
import dev.guildhall.domain.shared.TenantId;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * The contract of a tool.
 *
 * @param name what a model calls it; lower case, digits and underscores, at most 64 characters
 * @param description tells a model when to use it
 * @param inputSchema JSON Schema of the arguments, an object; fields it does not name are refused
 * @param outputSchema JSON Schema of the result; empty when the result is plain text
 * @param timeout longest time one attempt may take
 * @param effect how far its effect goes
 * @param audience who notices
 * @param amountField argument that says how much money it moves, in whole and decimal dollars; empty when it moves none. The
 *     schema must require it, or consent that goes by money could be avoided by leaving it out
 * @param scope permission that a run must hold to use it
 * @param idempotent whether a second call under the same idempotency key has no second effect
 * @param tenants whom it is for; for others it does not exist. Empty when it is for all
 * @param secret secret of the calling company that it needs; empty when it needs none
 */
public record ToolManifest(
        String name,
        String description,
        String inputSchema,
        Optional<String> outputSchema,
        Duration timeout,
        Effect effect,
        Audience audience,
        Optional<String> amountField,
        String scope,
        boolean idempotent,
        Optional<Set<TenantId>> tenants,
        Optional<SecretName> secret) {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    /** Refuses what no engine could keep. */
    public ToolManifest {
        tenants = tenants.map(Set::copyOf);
        if (!name.matches("[a-z][a-z0-9_]{0,63}")) {
            throw new IllegalArgumentException("tool name '" + name + "' is not lower case, digits and underscores");
        }
        if (timeout.isNegative() || timeout.isZero() || timeout.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("tool " + name + ": timeout must be over 0 and at most " + LONGEST);
        }
        if (effect == Effect.COMPENSABLE && !idempotent) {
            throw new IllegalArgumentException("tool " + name + ": compensation needs calls that can be repeated");
        }
    }

    /** The contract of a tool for all tenants, which needs no secret. */
    public ToolManifest(
            String name,
            String description,
            String inputSchema,
            Optional<String> outputSchema,
            Duration timeout,
            Effect effect,
            Audience audience,
            Optional<String> amountField,
            String scope,
            boolean idempotent) {
        this(
                name,
                description,
                inputSchema,
                outputSchema,
                timeout,
                effect,
                audience,
                amountField,
                scope,
                idempotent,
                Optional.empty(),
                Optional.empty());
    }

    /** The same for these tenants only. */
    public ToolManifest onlyFor(Set<TenantId> some) {
        return new ToolManifest(
                name,
                description,
                inputSchema,
                outputSchema,
                timeout,
                effect,
                audience,
                amountField,
                scope,
                idempotent,
                Optional.of(some),
                secret);
    }

    /** Whether it exists for a tenant. */
    public boolean isFor(TenantId tenant) {
        return tenants.map(some -> some.contains(tenant)).orElse(true);
    }
}
