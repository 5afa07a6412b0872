package dev.guildhall.adapter.out.tools;

import dev.guildhall.application.tool.out.ToolRuntime.Call;
import dev.guildhall.domain.tool.ToolManifest;
import java.io.IOException;
import java.util.function.Consumer;

/** A tool that reaches outside. It makes one attempt; repeating, waiting and giving up are the guard's matter. */
public interface OutsideTool {

    /** Its contract. */
    ToolManifest manifest();

    /** What a call shares its circuit breaker and its limit of calls at a time with. */
    String lane(Call call);

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
