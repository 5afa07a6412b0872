package dev.guildhall.application.run;

import dev.guildhall.application.error.PortFailure;
import dev.guildhall.application.run.out.RunSignals.Handle;
import dev.guildhall.application.tool.out.ToolRuntime;
import dev.guildhall.application.tool.out.ToolRuntime.Call;
import dev.guildhall.application.tool.out.ToolRuntime.Result;
import dev.guildhall.domain.delegation.RunGrant;
import dev.guildhall.domain.run.CallId;
import dev.guildhall.domain.run.RunEvent.ToolReturned;
import dev.guildhall.domain.run.ToolRequest;
import dev.guildhall.domain.secret.SecretName;
import dev.guildhall.domain.secret.SecretText;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tool.ToolManifest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Calls tools that reach outside, several at once, and writes each result as it comes. Never inside a transaction. */
final class OutsideCalls {

    /** How long a token for one call is good: longer than any attempt, retries included. */
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(30);

    private final RunPorts ports;

    OutsideCalls(RunPorts ports) {
        this.ports = ports;
    }

    /**
     * A call to make.
     *
     * @param grant what the run may do
     * @param hosts what the tenant lets its employees fetch from
     */
    record OutsideCall(ToolManifest tool, ToolRequest request, String arguments, RunGrant grant, Set<String> hosts) {}

    /** The same for every attempt of a call, on whatever node: what makes a repeated call harmless. */
    static String keyOf(RunId run, CallId call) {
        return run + "/" + call;
    }

    private record Done(OutsideCall call, Result result) {}

    /** Makes the calls and waits for all of them. What a cancelled call did is not known and not written. */
    void perform(RunSession session, Handle handle, List<OutsideCall> calls) {
        if (calls.isEmpty()) {
            return;
        }
        Aborts aborts = new Aborts();
        handle.onCancel(aborts);
        try {
            List<Supplier<Done>> work = new ArrayList<>();
            calls.forEach(call -> work.add(() ->
                    new Done(call, make(call, made -> ports.tools().call(made, aborts::add)))));
            ports.parallel().each(work, done -> record(session, handle, done));
        } finally {
            handle.onCancel(() -> {});
            aborts.run();
        }
    }

    private void record(RunSession session, Handle handle, Done done) {
        boolean known = done.result() instanceof Result.Succeeded || !handle.isCancelled();
        if (known) {
            session.append(
                    List.of(new ToolReturned(
                            session.now(),
                            done.call().request().call(),
                            done.result().content(),
                            done.result() instanceof Result.Failed)),
                    () -> {});
        }
    }

    /** Makes good what a call did. */
    Result compensate(OutsideCall call, Consumer<Runnable> onCancel) {
        return make(call, made -> ports.tools().compensate(made, onCancel));
    }

    /** A tool that answers with the secret it was given does not thereby tell it to a model. */
    private Result make(OutsideCall call, Function<Call, Result> how) {
        Optional<SecretName> wanted = call.tool().secret();
        Optional<SecretText> secret;
        try {
            secret = wanted.flatMap(name -> secretOf(call, name));
        } catch (PortFailure sealed) {
            if (sealed.isRetriable()) {
                throw sealed;
            }
            return lacking(
                    call,
                    wanted.orElseThrow(),
                    "which cannot be opened. Who runs the platform has to look at its keys.");
        }
        if (wanted.isPresent() && secret.isEmpty()) {
            return lacking(call, wanted.get(), "which nobody has set. An administrator can do so.");
        }
        Result result = how.apply(callOf(call, secret));
        return secret.map(text -> covered(result, text)).orElse(result);
    }

    private static Result lacking(OutsideCall call, SecretName name, String why) {
        return new Result.Failed(
                "The tool " + call.tool().name() + " needs the company's secret '" + name + "', " + why);
    }

    private Optional<SecretText> secretOf(OutsideCall call, SecretName name) {
        TenantId tenant = call.grant().tenant();
        return ports.tx().read(tenant, () -> ports.secrets().find(tenant, name));
    }

    private static Result covered(Result result, SecretText secret) {
        return switch (result) {
            case Result.Succeeded(var content) -> new Result.Succeeded(secret.coveredIn(content));
            case Result.Failed(var content) -> new Result.Failed(secret.coveredIn(content));
        };
    }

    private Call callOf(OutsideCall call, Optional<SecretText> secret) {
        RunGrant grant = call.grant()
                .narrowedTo(
                        "tool:" + call.tool().name(),
                        Set.of(call.tool().scope()),
                        ports.clock().instant().plus(TOKEN_LIFE));
        return new ToolRuntime.Call(
                grant.tenant(),
                call.tool().name(),
                call.arguments(),
                keyOf(grant.run(), call.request().call()),
                ports.tokens().mint(grant),
                call.hosts(),
                secret);
    }
}
