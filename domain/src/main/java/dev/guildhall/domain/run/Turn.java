package dev.guildhall.domain.run;

import dev.guildhall.domain.tool.Effect;
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
    record OfTool(ToolRequest request, Dispatch dispatch, String content, boolean isError) implements Turn {

        /** What makes two results the same: what was read, or what was changed and how that was confirmed. */
        String finding() {
            return dispatch.effect() == Effect.READ ? content : request.signature() + "\n" + content;
        }
    }
}
