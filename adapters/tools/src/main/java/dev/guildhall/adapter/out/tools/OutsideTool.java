package dev.guildhall.adapter.out.tools;

import dev.guildhall.application.tool.out.ToolRuntime.Call;
import dev.guildhall.domain.tool.ToolManifest;
import java.io.IOException;
import java.util.function.Consumer;

/** A tool that reaches outside. It makes one attempt; repeating, waiting and giving up are the guard's matter. */
public interface OutsideTool {

    /** Its contract. */
    ToolManifest manifest();

    /** Which part of what the tool reaches a call is for: each has a circuit breaker of its own. Empty when it is all one. */
    String partOf(Call call);

    /** Most calls of all tenants at a time. */
    int atATime();

    /** Whether another attempt is made, if the contract allows it, after one that took too long. */
    boolean isRepeatedWhenSlow();

    /**
     * Makes one attempt and waits.
     *
     * @param onCancel is given, before anything is sent, what ends the attempt early from any thread
     * @return the result as the tool gave it
     * @throws ToolFailure when it did not do it, and says so
     * @throws IOException when it could not be reached, or nobody knows what it did
     */
    String attempt(Call call, Consumer<Runnable> onCancel) throws ToolFailure, IOException;

    /**
     * Makes good what earlier attempts under the same key did. Only ever asked of COMPENSABLE tools.
     *
     * @return what the tool said about it
     * @throws ToolFailure when it did not do it, and says so
     * @throws IOException when it could not be reached, or nobody knows what it did
     */
    String compensate(Call call, Consumer<Runnable> onCancel) throws ToolFailure, IOException;
}
