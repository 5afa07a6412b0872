package dev.guildhall.adapter.out.llm.demo;

import dev.guildhall.application.run.out.ModelRequest;
import dev.guildhall.application.run.out.ModelRequest.ModelMessage;
import dev.guildhall.application.run.out.ModelRequest.ModelMessage.FromModel;
import dev.guildhall.application.run.out.ModelRequest.ModelMessage.FromTool;
import dev.guildhall.application.run.out.ModelRequest.ModelMessage.FromUser;
import dev.guildhall.application.tool.out.ToolSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A request as the demo model sees it.
 *
 * @param message what it has to react to, without the words by which a colleague hands it on
 * @param earlier what the person said before, oldest first
 * @param results what its tools have answered since that message
 */
record Scene(Persona persona, String message, List<String> earlier, List<FromTool> results, List<ToolSpec> tools) {

    private static final Pattern HANDED_ON =
            Pattern.compile("^Your colleague [^\\n]{1,300} asks you to do this and will use your result:\\s{1,10}");

    static Scene of(ModelRequest request) {
        List<String> said = new ArrayList<>();
        List<FromTool> results = new ArrayList<>();
        for (ModelMessage message : request.messages()) {
            switch (message) {
                case FromUser(String text) -> {
                    said.add(HANDED_ON.matcher(text).replaceFirst(""));
                    results.clear();
                }
                case FromTool result -> results.add(result);
                case FromModel _ -> {}
            }
        }
        String last = said.isEmpty() ? "" : said.removeLast();
        return new Scene(Persona.in(request.system()), last, List.copyOf(said), List.copyOf(results), request.tools());
    }

    Optional<ToolSpec> tool(String name) {
        return tools.stream().filter(tool -> tool.name().equals(name)).findFirst();
    }
}
