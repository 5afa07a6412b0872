package dev.guildhall.adapter.out.llm.demo;

import dev.guildhall.application.run.out.ModelRequest.ModelMessage.FromTool;
import java.util.List;
import java.util.stream.Collectors;

/** The texts of the demo model, in Markdown. */
final class Writing {

    /** What every answer says once, so that nobody takes it for a language model's work. */
    static final String NOTICE = "*I am Guildhall's demo model: this answer was put together from rules, no language"
            + " model was asked. Connect a provider to get real work.*";

    private static final int LONGEST_QUOTE = 400;
    private static final int LONGEST_RESULT = 4000;

    private Writing() {}

    static Script greeting(Scene scene) {
        Persona me = scene.persona();
        Profession trade = me.profession();
        String text = "Hello, I am **%s**, %s at %s.\n\nYou get from me %s. I usually begin like this: %s.\n\nTell me"
                        .formatted(
                                me.name(),
                                me.title(),
                                me.company(),
                                trade.result(),
                                lower(trade.steps().getFirst()))
                + " what you are working on; a sentence or two is enough. It helps to know: "
                + lower(trade.questions().getFirst()) + "\n\n" + NOTICE;
        return Script.saying("Somebody new. A short introduction, then a question that gets us going.", text);
    }

    static Script answer(Scene scene) {
        return Script.saying(thought(scene), plan(scene) + NOTICE);
    }

    static Script handingOn(Scene scene, List<Delegation> wanted) {
        String names = wanted.stream().map(one -> one.colleague().name()).collect(Collectors.joining(" and "));
        String text = wanted.stream()
                .map(one -> "I hand this to **%s**:\n\n%s\n\n"
                        .formatted(one.colleague().label(), Phrases.quote(one.task(), LONGEST_QUOTE)))
                .collect(Collectors.joining());
        String thought =
                "The request wants %s involved. I delegate, wait, and bring the result together.".formatted(names);
        return new Script(
                thought,
                Pacing.split(text),
                new Script.End.Complete(wanted.stream().map(Delegation::wish).toList()),
                false);
    }

    static Script afterTools(Scene scene) {
        boolean allFailed = scene.results().stream().allMatch(FromTool::isError);
        StringBuilder text = new StringBuilder();
        scene.results().forEach(result -> text.append(report(scene, result)));
        if (allFailed) {
            text.append("So I did it myself as well as I can.\n\n").append(plan(scene));
        } else {
            text.append("### Putting it together\n\nI have read this against your request and would go on with it as"
                    + " it stands. From my side as %s I add: %s.\n\n"
                            .formatted(
                                    scene.persona().title(),
                                    lower(scene.persona().profession().steps().getLast())));
        }
        return Script.saying("The answers are here. I check them before I pass them on.", text + NOTICE);
    }

    private static String report(Scene scene, FromTool result) {
        String source = source(scene, result);
        String content = result.content().replace(NOTICE, "").strip();
        return result.isError()
                ? "### %s could not help\n\nThe reason given:\n\n%s\n\n"
                        .formatted(source, Phrases.quote(content, LONGEST_QUOTE))
                : "### What came back from %s\n\n%s\n\n".formatted(source, Phrases.quote(content, LONGEST_RESULT));
    }

    private static String source(Scene scene, FromTool result) {
        return scene.tool(result.request().tool()).stream()
                .flatMap(tool -> Delegation.colleagues(tool).stream())
                .filter(colleague -> result.request().input().contains(colleague.id()))
                .map(Colleague::label)
                .findFirst()
                .orElse("`" + Phrases.shortened(result.request().tool(), 60) + "`");
    }

    private static String thought(Scene scene) {
        String follows = scene.earlier().isEmpty()
                ? ""
                : " It follows on from “%s”."
                        .formatted(Phrases.topic(scene.earlier().getLast()));
        return "This is about “%s”.%s As %s I start from what has to be true in the end: %s."
                .formatted(
                        Phrases.topic(scene.message()),
                        follows,
                        scene.persona().title(),
                        scene.persona().profession().result());
    }

    private static String plan(Scene scene) {
        Profession trade = scene.persona().profession();
        StringBuilder text = new StringBuilder("You asked:\n\n%s\n\n### Plan: %s\n\n"
                .formatted(Phrases.quote(scene.message(), LONGEST_QUOTE), Phrases.topic(scene.message())));
        int number = 1;
        for (String step : trade.steps()) {
            text.append(number++).append(". ").append(step).append(".\n");
        }
        text.append("\nYou will get %s.\n\n### Before I start\n\n".formatted(trade.result()));
        trade.questions().forEach(question -> text.append("- ").append(question).append('\n'));
        return text.append("\n### Next step\n\nAnswer the two questions in a line each, or say **go**, and I begin"
                        + " with step 1.\n\n")
                .toString();
    }

    static String lower(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
