package dev.guildhall.application.tool.out;

import dev.guildhall.domain.secret.SecretText;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tool.ToolManifest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The tools that reach outside: fetching pages, and what operators have connected. Never called inside a transaction.
 * Guards itself against what it calls: time limit, retries where the contract allows them, circuit breaker and a limit of
 * calls at a time for each tool and tenant. A tool that is not for the tenant of a call is not called.
 */
public interface ToolRuntime {

    /** Longest result handed to a model, in characters; a longer one is cut and says so. */
    int MAX_RESULT = 24_000;

    /** Contracts of all tools there are, each name once. */
    List<ToolManifest> manifests();

    /**
     * Calls a tool and waits. Whatever goes wrong is a result.
     *
     * @param onCancel is given, at once, what ends the call early from any thread; {@link Result.Failed} is then the result
     */
    Result call(Call call, Consumer<Runnable> onCancel);

    /**
     * Makes good what an earlier call under the same idempotency key did, and waits, some minutes at most, while the tool is
     * out of order. For COMPENSABLE tools.
     */
    Result compensate(Call call, Consumer<Runnable> onCancel);

    /**
     * One call.
     *
     * @param tool name of the tool
     * @param arguments JSON object that has been checked against the manifest
     * @param idempotencyKey the same for every attempt of this call; run and call
     * @param token run token for this tool as audience; empty text when the tool is the platform's own
     * @param hosts hosts that the tenant lets its employees fetch from
     * @param secret the tenant's secret that the tool's manifest asks for
     */
    record Call(
            TenantId tenant,
            String tool,
            String arguments,
            String idempotencyKey,
            String token,
            Set<String> hosts,
            Optional<SecretText> secret) {

        /** Takes a copy. */
        public Call {
            hosts = Set.copyOf(hosts);
        }

        @Override
        public String toString() {
            return "Call[" + tenant + ", " + tool + ", " + idempotencyKey + "]";
        }
    }

    /** What came of it. */
    sealed interface Result {

        /** What the model is told. */
        String content();

        /** It did what it should; the content fits the manifest's output schema. */
        record Succeeded(String content) implements Result {}

        /**
         * It did not, or nobody knows.
         *
         * @param content why, in words for the model; no secrets
         */
        record Failed(String content) implements Result {}
    }
}
