package dev.guildhall.adapter.out.llm.langchain4j;

import dev.guildhall.adapter.out.llm.testing.Reply;
import dev.guildhall.adapter.out.llm.testing.ScriptedModelServer;
import dev.guildhall.application.run.out.ModelRequest;
import dev.guildhall.application.run.out.ModelRequest.ModelMessage.FromModel;
import dev.guildhall.application.run.out.ModelRequest.ModelMessage.FromTool;
import dev.guildhall.application.run.out.ModelRequest.ModelMessage.FromUser;
import dev.guildhall.application.tool.out.ToolSpec;
import dev.guildhall.domain.agent.ModelTier;
import dev.guildhall.domain.run.CallId;
import dev.guildhall.domain.run.ToolRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Requests to models. */
final class Requests {

    static final ToolSpec DELEGATE = new ToolSpec(
            "delegate_to_agent",
            "Hands work to a colleague.",
            """
            {"type": "object",
             "properties": {"agent_id": {"type": "string", "description": "Who."},
                            "task_description": {"type": "string", "description": "What.", "maxLength": 4000}},
             "required": ["agent_id", "task_description"]}""",
            Map.of("agent_id", Map.of("id-alex", "Alex Kim, writer")));

    private Requests() {}

    static ModelRequest simple(String message) {
        return goingOn(message, "");
    }

    static ModelRequest goingOn(String message, String kept) {
        return new ModelRequest(
                ModelTier.STANDARD, "You are Nova.", List.of(new FromUser(message)), List.of(DELEGATE), kept);
    }

    /** An exchange that no provider would take as it is. */
    static ModelRequest odd() {
        ToolRequest good = new ToolRequest(CallId.nth(1), "delegate_to_agent", "{\"agent_id\": \"id-alex\"}");
        ToolRequest bad = new ToolRequest(CallId.nth(2), "rm -rf /", "not json");
        ToolRequest again = new ToolRequest(CallId.nth(1), "", "");
        return new ModelRequest(
                ModelTier.STANDARD,
                "You are Nova.",
                List.of(
                        new FromModel("", List.of()),
                        new FromUser("First."),
                        new FromUser("Second."),
                        new FromModel("", List.of(good, bad)),
                        new FromTool(good, "Wake up warmer.", false),
                        new FromTool(bad, "", true),
                        new FromModel("Half. ", List.of()),
                        new FromModel("Done. ", List.of(again)),
                        new FromTool(again, "There is no such tool.", true),
                        new FromUser(" ")),
                List.of(DELEGATE),
                "");
    }

    static ScriptedModelServer serving(List<Reply> replies) {
        AtomicInteger next = new AtomicInteger();
        return ScriptedModelServer.start(request -> replies.get(next.getAndIncrement()));
    }
}
