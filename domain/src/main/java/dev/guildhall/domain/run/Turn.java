package dev.guildhall.domain.run;

import java.util.List;

/** One turn of the exchange between a model and its tools within a run. */
public sealed interface Turn {

    /** What the model said and asked for. */
    record OfModel(String text, List<ToolRequest> requests) implements Turn {

        /** Takes a copy. */
        public OfModel {
            requests = List.copyOf(requests);
        }
    }

    /** What a tool answered. */
    record OfTool(ToolRequest request, String content, boolean isError) implements Turn {}
}
