package dev.guildhall.adapter.in.rest.run;

import dev.guildhall.application.run.in.ShowRunTree.Tree;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A run and everything that was delegated below it.
 *
 * @param nodes each before those below it, at most 500
 * @param cut whether something was left out because there is too much
 */
@Schema(name = "RunTree")
public record RunTreeView(List<RunNodeView> nodes, boolean cut) {

    static RunTreeView of(Tree tree) {
        return new RunTreeView(tree.nodes().stream().map(RunNodeView::of).toList(), tree.cut());
    }
}
