package dev.guildhall.adapter.out.llm.langchain4j;

import dev.guildhall.application.run.out.ModelRequest;
import dev.guildhall.application.run.out.ModelRequest.ModelMessage;
import dev.guildhall.application.run.out.ModelRequest.ModelMessage.FromModel;
import dev.guildhall.application.run.out.ModelRequest.ModelMessage.FromTool;
import dev.guildhall.application.run.out.ModelRequest.ModelMessage.FromUser;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Turns our requests into those of LangChain4j, such that every provider takes them: the exchange starts with the user,
 * nothing in it is empty, messages of one side are joined, and what an earlier model got wrong (tool names, arguments)
 * is put into a form that is allowed.
 */
final class Prompts {

    /** Stands where a provider insists on words and there are none. */
    private static final String NOTHING = "(nothing)";

    private static final String GO_ON =
            "Your last message was interrupted by a technical fault, the reader has it as it"
                    + " stands. Go on exactly where it stops, in the middle of a word if need be. Repeat nothing of it, do not"
                    + " begin anew, and do not mention the interruption.";

    private final List<ChatMessage> messages = new ArrayList<>();
    private final ToolNames names = new ToolNames();
    private final Map<String, Object> attributesOfToolCalls;

    private Prompts(Map<String, Object> attributesOfToolCalls) {
        this.attributesOfToolCalls = attributesOfToolCalls;
    }

    static ChatRequest of(ModelRequest request, Map<String, Object> attributesOfToolCalls) {
        Prompts prompts = new Prompts(attributesOfToolCalls);
        prompts.addAll(request);
        return ChatRequest.builder()
                .messages(prompts.messages)
                .toolSpecifications(
                        request.tools().stream().map(ToolSchemas::of).toList())
                .build();
    }

    private void addAll(ModelRequest request) {
        if (!request.system().isBlank()) {
            messages.add(SystemMessage.from(request.system()));
        }
        boolean startsWithUser =
                !request.messages().isEmpty() && request.messages().getFirst() instanceof FromUser;
        if (!startsWithUser) {
            addUser(NOTHING);
        }
        request.messages().forEach(this::add);
        if (!request.kept().isBlank()) {
            add(new FromModel(request.kept(), List.of()));
            addUser(GO_ON);
        }
    }

    private void add(ModelMessage message) {
        switch (message) {
            case FromUser(String text) -> addUser(text.isBlank() ? NOTHING : text);
            case FromModel model -> addModel(model);
            case FromTool(var request, String content, boolean isError) ->
                messages.add(ToolExecutionResultMessage.builder()
                        .id(names.idOf(request))
                        .toolName(ToolNames.allowed(request.tool()))
                        .text((isError ? "Error: " : "") + (content.isBlank() ? NOTHING : content))
                        .isError(isError)
                        .build());
        }
    }

    private void addUser(String text) {
        if (messages.isEmpty() || !(messages.getLast() instanceof UserMessage before)) {
            messages.add(UserMessage.from(text));
        } else {
            messages.set(messages.size() - 1, UserMessage.from(before.singleText() + "\n\n" + text));
        }
    }

    private void addModel(FromModel model) {
        if (model.requests().isEmpty()) {
            addAnswer(model.text());
            return;
        }
        messages.add(AiMessage.builder()
                .text(model.text().isBlank() ? null : model.text())
                .toolExecutionRequests(
                        model.requests().stream().map(names::toCall).toList())
                .attributes(attributesOfToolCalls)
                .build());
    }

    private void addAnswer(String text) {
        if (text.isBlank()) {
            return;
        }
        // Providers cut or refuse white space at the end of the model's own words.
        String clean = text.stripTrailing();
        if (messages.getLast() instanceof AiMessage before && !before.hasToolExecutionRequests()) {
            messages.set(messages.size() - 1, AiMessage.from(before.text() + "\n\n" + clean));
        } else {
            messages.add(AiMessage.from(clean));
        }
    }
}
