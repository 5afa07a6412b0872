package dev.guildhall.adapter.in.rest.run;

import dev.guildhall.adapter.in.rest.support.MoneyView;
import dev.guildhall.application.run.in.ShowRun;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A run with the runs it asked for.
 *
 * @param children direct ones, oldest first
 * @param totalCost of the run and everything below it
 */
@Schema(name = "RunDetail")
public record RunDetailView(RunView run, List<RunView> children, MoneyView totalCost) {

    static RunDetailView of(ShowRun.View view) {
        return new RunDetailView(
                RunView.of(view.run()),
                view.children().stream().map(RunView::of).toList(),
                MoneyView.of(view.totalCost()));
    }
}
