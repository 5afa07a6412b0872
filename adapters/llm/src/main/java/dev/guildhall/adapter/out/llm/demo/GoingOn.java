package dev.guildhall.adapter.out.llm.demo;

import java.util.List;
import java.util.regex.Pattern;

/** Takes the next step of a plan when somebody says "go". */
final class GoingOn {

    private static final Pattern GO = Pattern.compile(
            "(?i)^\\W*(?:go(?: on| ahead)?|yes|ok(?:ay)?|sure|start|begin|continue|next|next step)\\b[^\\n]{0,20}$");

    private GoingOn() {}

    static boolean isMeantBy(Scene scene) {
        return GO.matcher(scene.message().strip()).find()
                && scene.earlier().stream().anyMatch(GoingOn::isSubject);
    }

    private static boolean isSubject(String message) {
        return !GO.matcher(message.strip()).find();
    }

    static Script script(Scene scene) {
        Profession trade = scene.persona().profession();
        List<String> steps = trade.steps();
        int index = Math.toIntExact(scene.earlier().reversed().stream()
                .takeWhile(message -> !isSubject(message))
                .count());
        String topic = scene.earlier().reversed().stream()
                .filter(GoingOn::isSubject)
                .findFirst()
                .map(Phrases::topic)
                .orElse("this");
        String step = steps.get(Math.min(index, steps.size() - 1));
        String next = index + 1 < steps.size()
                ? "Say **go** and I take step %d: %s.".formatted(index + 2, Writing.lower(steps.get(index + 1)))
                : "That was the last step of the plan. You now have %s to judge.".formatted(trade.result());
        String text = """
                ### Step %d: %s

                | | |
                |---|---|
                | About | %s |
                | Done when | this step's result fits on half a page and you agree with it |
                | Still open | %s |

                %s

                """.formatted(
                        Math.min(index, steps.size() - 1) + 1,
                        Writing.lower(step),
                        topic.replace("|", "\\|"),
                        trade.questions().get(index % trade.questions().size()),
                        next);
        return Script.saying("On to the next step for “%s”.".formatted(topic), text + Writing.NOTICE);
    }
}
