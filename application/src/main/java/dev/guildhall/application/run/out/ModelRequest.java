package dev.guildhall.application.run.out;

import dev.guildhall.application.tool.out.ToolSpec;
import dev.guildhall.domain.agent.ModelTier;
import dev.guildhall.domain.run.ToolRequest;
import java.util.List;

/**
 * What a model is asked.
 *
 * @param tier class of model the employee is made for
 * @param system who the model is and what rules it has; ours alone
 * @param messages the exchange so far; the last is what it has to react to
 * @param tools what it may ask for
 * @param kept start of its own answer that was delivered before a call was lost: it must go on from there; usually empty
 */
public record ModelRequest(
        ModelTier tier, String system, List<ModelMessage> messages, List<ToolSpec> tools, String kept) {

    /** Takes copies. */
    public ModelRequest {
        messages = List.copyOf(messages);
        tools = List.copyOf(tools);
    }

    /** One message of the exchange. */
    public sealed interface ModelMessage {

        /** From a human or a delegating colleague: untrusted. */
        record FromUser(String text) implements ModelMessage {}

        /** From the model itself. */
        record FromModel(String text, List<ToolRequest> requests) implements ModelMessage {

            /** Takes a copy. */
            public FromModel {
                requests = List.copyOf(requests);
            }
        }

        /** From a tool: untrusted. */
        record FromTool(ToolRequest request, String content, boolean isError) implements ModelMessage {}
    }

    /** Characters of everything in the request, for counting when the provider does not. */
    public String text() {
        StringBuilder all = new StringBuilder(system);
        for (ModelMessage message : messages) {
            switch (message) {
                case ModelMessage.FromUser(String text) -> all.append(text);
                case ModelMessage.FromModel(String text, var requests) -> {
                    all.append(text);
                    requests.forEach(request -> all.append(request.tool()).append(request.input()));
                }
                case ModelMessage.FromTool(var _, String content, var _) -> all.append(content);
            }
        }
        return all.append(kept).toString();
    }
}
