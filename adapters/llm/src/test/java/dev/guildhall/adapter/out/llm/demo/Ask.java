package dev.guildhall.adapter.out.llm.demo;

import dev.guildhall.application.run.out.ModelRequest;
import dev.guildhall.application.run.out.ModelRequest.ModelMessage;
import dev.guildhall.application.run.out.ModelRequest.ModelMessage.FromModel;
import dev.guildhall.application.run.out.ModelRequest.ModelMessage.FromTool;
import dev.guildhall.application.run.out.ModelRequest.ModelMessage.FromUser;
import dev.guildhall.application.tool.out.ToolSpec;
import dev.guildhall.domain.agent.ModelTier;
import dev.guildhall.domain.run.CallId;
import dev.guildhall.domain.run.ToolRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Requests as an employee's engine makes them. */
final class Ask {

    static final String SYSTEM =
            "You are the growth lead for this company. Be brief.\n\n- Name: Nova Reyes\n- Job title: Growth strategist\n- Company: Lumen Coffee\n";
    static final ToolSpec DELEGATE = new ToolSpec(
            "delegate_to_agent", "Hands work to a colleague and returns the result.", """
            {"type": "object",
             "properties": {"agent_id": {"type": "string"},
                            "task_description": {"type": "string", "maxLength": 4000},
                            "confidence": {"type": "number"}},
             "required": ["agent_id", "task_description"]}""", Map.of("agent_id", team()));

    private Ask() {}

    private static Map<String, String> team() {
        Map<String, String> team = new LinkedHashMap<>();
        team.put("id-sam", "Sam Okoro, SEO specialist");
        team.put("id-alex", "Alex Kim, Content writer");
        team.put("id-zoe", "Zoë Weiß, Junior support data analyst");
        return team;
    }

    static ModelRequest alone(String message) {
        return new ModelRequest(ModelTier.STANDARD, SYSTEM, List.of(new FromUser(message)), List.of(), "");
    }

    static ModelRequest inConversation(String... messages) {
        List<ModelMessage> exchange = new ArrayList<>();
        for (String message : messages) {
            exchange.add(new FromUser(message));
            exchange.add(new FromModel("I see.", List.of()));
        }
        return new ModelRequest(ModelTier.STANDARD, SYSTEM, exchange, List.of(), "");
    }

    static ModelRequest withTeam(String message) {
        return new ModelRequest(ModelTier.STANDARD, SYSTEM, List.of(new FromUser(message)), List.of(DELEGATE), "");
    }

    static ModelRequest afterTool(String message, String input, String result, boolean isError) {
        ToolRequest call = new ToolRequest(CallId.nth(1), DELEGATE.name(), input);
        List<ModelMessage> messages = new ArrayList<>(List.of(
                new FromUser(message),
                new FromModel("I hand this on.", List.of(call)),
                new FromTool(call, result, isError)));
        return new ModelRequest(ModelTier.STANDARD, SYSTEM, messages, List.of(DELEGATE), "");
    }

    static ModelRequest goingOn(ModelRequest request, String kept) {
        return new ModelRequest(request.tier(), request.system(), request.messages(), request.tools(), kept);
    }
}
