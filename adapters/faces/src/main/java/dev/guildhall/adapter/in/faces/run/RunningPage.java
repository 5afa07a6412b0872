package dev.guildhall.adapter.in.faces.run;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.application.run.in.ListUnfinishedRuns;
import dev.guildhall.domain.access.Permission;
import jakarta.inject.Inject;
import java.util.List;

/** What runs now. The frame of every page shows the same list in its tray. */
@FacesPage
public final class RunningPage {

    private static final int MOST = 20;

    private final Browser browser;
    private final Caller caller;
    private final RunControls controls;
    private final Lazy<List<ListUnfinishedRuns.Item>> runs;

    /**
     * @param listUnfinishedRuns finds them
     */
    @Inject
    public RunningPage(Browser browser, Caller caller, ListUnfinishedRuns listUnfinishedRuns, RunControls controls) {
        this.browser = browser;
        this.caller = caller;
        this.controls = controls;
        this.runs = Lazy.of(() -> listUnfinishedRuns.list(caller.to(Permission.RUN_READ), MOST + 1));
    }

    /** Does what the pressed button says. */
    public void act() {
        controls.press().ifPresent(notice -> browser.redirect("/app/running?notice=" + notice));
    }

    /** The newest. */
    public List<RunningRow> getRows() {
        return runs.get().stream().limit(MOST).map(RunningRow::of).toList();
    }

    /** Whether there are more than are shown. */
    public boolean isMore() {
        return runs.get().size() > MOST;
    }

    /** How many there are, for a badge; empty when none, or when the reader may not see any. */
    public String getBadge() {
        if (!caller.may(Permission.RUN_READ) || runs.get().isEmpty()) {
            return "";
        }
        return isMore() ? MOST + "+" : String.valueOf(runs.get().size());
    }

    /** Whether the reader may stop runs. */
    public boolean isStoppable() {
        return controls.stoppable();
    }

    /** Whether the reader may hold runs. */
    public boolean isPausable() {
        return controls.pausable();
    }
}
