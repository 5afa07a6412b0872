package dev.guildhall.domain.run;

import dev.guildhall.domain.testing.Arbitrary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** What models ask for, round after round; whatever is called new has never been seen before in its run. */
final class Rounds {

    private final Random random;
    private int news;

    Rounds(Random random) {
        this.random = random;
    }

    Random random() {
        return random;
    }

    int upTo(int most) {
        return 1 + random.nextInt(most);
    }

    /** Text that has not been seen before. */
    String news() {
        return "news " + ++news;
    }

    String json(String value) {
        return "{\"value\":\"" + value + "\"}";
    }

    /** A tool is used in a way that has not been seen before, and something new comes of it. */
    List<Use> usefulRound() {
        return several(() -> switch (random.nextInt(4)) {
            case 0 -> Use.changed("remember", json(news()), "Remembered.");
            case 1 -> Use.delegated(100 + ++news, news(), news());
            default -> Use.read(Arbitrary.oneOf(random, "search", "fetch"), json(news()), news());
        });
    }

    /** The same without a change. */
    List<Use> newlyRead() {
        return several(() -> Use.read(Arbitrary.oneOf(random, "search", "fetch"), json(news()), news()));
    }

    private List<Use> several(Supplier<Use> use) {
        return IntStream.range(0, upTo(3)).mapToObj(_ -> use.get()).toList();
    }

    /** A round of its own kind, which may be asked for again. */
    List<Use> anyRound() {
        return several(() -> random.nextInt(4) == 0
                ? Use.changed("remember", json(news()), "Remembered.")
                : Use.read("search", json(news()), news()));
    }

    /** A round of which nothing comes. */
    List<Use> wrongRound() {
        return several(() -> Use.failed("fetch", json(news()), news()));
    }

    /** The same again, as a model would ask: in another order, with other white space. */
    List<Use> again(List<Use> round) {
        List<Use> again = new ArrayList<>(round.stream().map(this::respaced).toList());
        Collections.shuffle(again, random);
        return again;
    }

    private Use respaced(Use use) {
        String input = random.nextBoolean()
                ? use.input()
                : use.input().replace("{", "{\n  ").replace(":", " : ");
        return new Use(use.tool(), input, use.dispatch(), use.content(), use.isError());
    }

    /** The same again, but something new comes of it. */
    List<Use> againWithNews(List<Use> round) {
        return again(round).stream()
                .map(use -> new Use(use.tool(), use.input(), use.dispatch(), news(), false))
                .toList();
    }
}
