package dev.guildhall.application.tool;

import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.tool.ToolManifest;
import java.util.Map;

/**
 * A tool that the platform itself carries out, in the transaction that also writes its result: it has happened exactly
 * when the Journal says so.
 */
public interface PlatformTool {

    /** Its contract. */
    ToolManifest manifest();

    /**
     * Does it. Inside a write transaction of the run's tenant.
     *
     * @param arguments checked against the manifest, as text
     */
    Result use(Run run, Map<String, String> arguments);

    /**
     * What the model is told.
     *
     * @param isError whether it was refused; then nothing has changed
     */
    record Result(String content, boolean isError) {

        /** Done. */
        public static Result done(String content) {
            return new Result(content, false);
        }

        /** Refused. */
        public static Result refused(String advice) {
            return new Result(advice, true);
        }
    }
}
