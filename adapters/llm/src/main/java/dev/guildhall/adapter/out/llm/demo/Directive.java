package dev.guildhall.adapter.out.llm.demo;

import dev.guildhall.adapter.out.llm.demo.Script.End;
import dev.guildhall.application.run.out.ModelChunk.Wish;
import dev.guildhall.application.run.out.ModelFailure.Kind;
import dev.guildhall.application.tool.out.ToolSpec;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An order in a message that makes the demo model behave in a certain way; listed at {@link DemoModelGateway}.
 *
 * @param value what stands behind the equals sign, or nothing; the whole message for tools
 */
record Directive(String name, String value) {

    private static final Pattern SIMPLE =
            Pattern.compile("\\[demo:(?:(?<name>fail|long)=(?<value>\\d{1,9})|(?<bare>cut|slow|stall|loop))]");
    private static final int MOST_PIECES = 100_000;

    static Optional<Directive> in(String message) {
        if (!ToolOrders.in(message).isEmpty()) {
            return Optional.of(new Directive("tool", message));
        }
        Matcher simple = SIMPLE.matcher(message);
        if (!simple.find()) {
            return Optional.empty();
        }
        return Optional.of(
                simple.group("bare") == null
                        ? new Directive(simple.group("name"), simple.group("value"))
                        : new Directive(simple.group("bare"), ""));
    }

    Script script(Scene scene) {
        return switch (name) {
            case "fail" -> new Script("", List.of(), failure(Integer.parseInt(value)), false);
            case "cut" -> Writing.answer(scene).brokenBy(new End.Broken(Kind.CUT, Optional.empty()));
            case "stall" -> Writing.answer(scene).brokenBy(new End.Silent());
            case "slow" -> Writing.answer(scene).slowly();
            case "long" -> counting(Math.min(MOST_PIECES, Integer.parseInt(value)));
            case "loop" -> Script.saying("I ask for the same again.", "", loop(scene));
            default -> scene.results().isEmpty() ? obeying() : Writing.afterTools(scene);
        };
    }

    private static End failure(int status) {
        return switch (status) {
            case 401, 403 -> new End.Broken(Kind.UNAUTHORIZED, Optional.empty());
            case 404 -> new End.Broken(Kind.UNKNOWN_MODEL, Optional.empty());
            case 408 -> new End.Broken(Kind.TIMEOUT, Optional.empty());
            case 429 -> new End.Broken(Kind.RATE_LIMITED, Optional.of(Duration.ofSeconds(1)));
            default -> new End.Broken(status < 500 ? Kind.REJECTED : Kind.UNAVAILABLE, Optional.empty());
        };
    }

    private static Script counting(int pieces) {
        List<String> lines = IntStream.rangeClosed(1, pieces)
                .mapToObj(n -> "piece " + n + " of " + pieces + "\n")
                .toList();
        return new Script("I count.", lines, new End.Complete(List.of()), false);
    }

    private static Wish loop(Scene scene) {
        ToolSpec tool = scene.tools().isEmpty()
                ? ToolSpec.of(Delegation.TOOL, "", "{}")
                : scene.tools().getFirst();
        List<Colleague> team = Delegation.colleagues(tool);
        Colleague somebody = team.isEmpty() ? new Colleague("nobody", "Nobody") : team.getFirst();
        return new Delegation(tool, somebody, "Do it once more.").wish();
    }

    private Script obeying() {
        List<Wish> wishes = ToolOrders.in(value);
        String names = wishes.stream()
                .map(wish -> "`" + Phrases.shortened(wish.tool(), 60) + "`")
                .collect(Collectors.joining(", "));
        return Script.saying(
                "I was told to use a tool and do as I am told.",
                "I use " + names + " as I was told.\n\n",
                wishes.toArray(Wish[]::new));
    }
}
