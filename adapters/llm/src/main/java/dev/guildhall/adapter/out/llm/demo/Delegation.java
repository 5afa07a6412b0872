package dev.guildhall.adapter.out.llm.demo;

import dev.guildhall.application.run.out.ModelChunk.Wish;
import dev.guildhall.application.tool.out.ToolSpec;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Work that a message wants to be handed to a colleague.
 *
 * @param task what the colleague shall do
 */
record Delegation(ToolSpec tool, Colleague colleague, String task) {

    static final String TOOL = "delegate_to_agent";

    private static final Pattern REFUSED =
            Pattern.compile("(?iu)\\b(?:do not|don['’]t|never|without)\\s+(?:delegat|ask|hand|involv|pass)\\w*");
    private static final Pattern TO_SOMEBODY = Pattern.compile("(?iu)[,;]?\\s{0,3}(?:and )?(?:please )?(?:"
            + "\\bdelegate\\b(?: (?:this|it|that))?(?: to (?:the |your |a )?[\\w-]+)?"
            + "|\\b(?:hand|pass|give|assign) (?:this|it|that) (?:over |on |off )?to (?:the|your|a|someone|somebody)\\b[\\w -]*"
            + "|\\b(?:together )?with (?:your|the) (?:team|colleagues?)\\b"
            + "|\\b(?:ask|let|have|involve) (?:the|your|a|one of your) (?:team|colleagues?)\\b(?: to)?"
            + "|\\bget help\\b(?: from [\\w ]+)?)");

    /** What the message of a scene asks for; empty when it asks for nothing of that kind or it cannot be done. */
    static List<Delegation> wantedIn(Scene scene) {
        Optional<ToolSpec> tool = scene.tool(TOOL);
        if (tool.isEmpty() || REFUSED.matcher(scene.message()).find()) {
            return List.of();
        }
        List<Colleague> team = colleagues(tool.get());
        List<Delegation> named = Named.in(scene.message(), team).stream()
                .map(found -> new Delegation(tool.get(), found.colleague(), found.task()))
                .toList();
        return named.isEmpty()
                ? unnamed(tool.get(), scene.message(), team).stream().toList()
                : named;
    }

    static List<Colleague> colleagues(ToolSpec tool) {
        return tool.choices().values().stream()
                .flatMap(choices -> choices.entrySet().stream())
                .map(choice -> new Colleague(choice.getKey(), choice.getValue()))
                .toList();
    }

    private static Optional<Delegation> unnamed(ToolSpec tool, String message, List<Colleague> team) {
        Optional<Delegation> titled =
                Titled.in(message, team).map(found -> new Delegation(tool, found.colleague(), found.task()));
        Matcher phrase = TO_SOMEBODY.matcher(message);
        if (titled.isPresent() || team.isEmpty() || !phrase.find()) {
            return titled;
        }
        String task = Phrases.task(phrase.replaceAll(""), message);
        return Optional.of(new Delegation(tool, team.getFirst(), task));
    }

    /** The call of the tool. */
    Wish wish() {
        return new Wish(tool.name(), Arguments.of(tool, colleague.id(), task));
    }
}
