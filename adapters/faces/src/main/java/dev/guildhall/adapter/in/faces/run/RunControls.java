package dev.guildhall.adapter.in.faces.run;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.Ids;
import dev.guildhall.application.run.in.CancelRun;
import dev.guildhall.application.run.in.PauseRun;
import dev.guildhall.application.run.in.ResumeRun;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.RunId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** The buttons that stop a run, hold it and let it go on; each says by its value which run. */
@Dependent
public final class RunControls {

    private final Browser browser;
    private final Caller caller;
    private final CancelRun cancelRun;
    private final PauseRun pauseRun;
    private final ResumeRun resumeRun;

    /**
     * @param browser whose buttons they are
     */
    @Inject
    public RunControls(Browser browser, Caller caller, CancelRun cancelRun, PauseRun pauseRun, ResumeRun resumeRun) {
        this.browser = browser;
        this.caller = caller;
        this.cancelRun = cancelRun;
        this.pauseRun = pauseRun;
        this.resumeRun = resumeRun;
    }

    /** Does what the pressed button says; code of the notice about it, or empty when none was pressed. */
    Optional<String> press() {
        if (!browser.isPostback()) {
            return Optional.empty();
        }
        return chosen("stop")
                .map(this::stop)
                .or(() -> chosen("pause").map(this::pause))
                .or(() -> chosen("resume").map(this::resume));
    }

    private Optional<RunId> chosen(String button) {
        return Ids.read(browser, button, RunId::new);
    }

    private String stop(RunId run) {
        return switch (cancelRun.cancel(caller.to(Permission.RUN_CANCEL), run)) {
            case CancelRun.Outcome.Requested _ -> "run-stopping";
            case CancelRun.Outcome.AlreadyOver _, CancelRun.Outcome.UnknownRun _ -> "run-over";
        };
    }

    private String pause(RunId run) {
        return switch (pauseRun.pause(caller.to(Permission.RUN_PAUSE), run)) {
            case PauseRun.Outcome.Requested _ -> "run-pausing";
            case PauseRun.Outcome.AlreadyOver _, PauseRun.Outcome.UnknownRun _ -> "run-over";
        };
    }

    private String resume(RunId run) {
        return switch (resumeRun.resume(caller.to(Permission.RUN_PAUSE), run)) {
            case ResumeRun.Outcome.Requested _ -> "run-resuming";
            case ResumeRun.Outcome.NotHeld _, ResumeRun.Outcome.UnknownRun _ -> "run-not-held";
        };
    }

    /** Whether the reader may stop runs. */
    boolean stoppable() {
        return caller.may(Permission.RUN_CANCEL);
    }

    /** Whether the reader may hold runs. */
    boolean pausable() {
        return caller.may(Permission.RUN_PAUSE);
    }
}
