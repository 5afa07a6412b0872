package dev.guildhall.application.run;

import dev.guildhall.application.run.out.ModelChunk;
import dev.guildhall.application.run.out.ModelFailure;
import dev.guildhall.application.run.out.ModelRequest;
import dev.guildhall.application.testing.fake.Script;
import dev.guildhall.domain.run.CallEnd;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A model that answers, thinks, delegates, asks for nonsense, breaks and says nothing, as chance has it. */
final class RandomModels {

    private final Random random;

    RandomModels(Random random) {
        this.random = random;
    }

    Script answer(ModelRequest request) {
        Script script = Script.empty();
        for (int i = random.nextInt(4); i > 0; i--) {
            script = random.nextInt(3) == 0 ? script.thinking("hm ") : script.text("word " + random.nextInt(100) + " ");
        }
        return switch (random.nextInt(10)) {
            case 0 -> script.breaking(oneOf(ModelFailure.Kind.values()));
            case 1 -> script.end(CallEnd.LENGTH);
            case 2 -> script.endUnreported();
            case 3, 4, 5 -> script.wishing(wishes(request));
            default -> script.end(CallEnd.ANSWERED);
        };
    }

    private ModelChunk.Wish[] wishes(ModelRequest request) {
        List<ModelChunk.Wish> wishes = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            wishes.add(random.nextInt(4) == 0 ? nonsense() : delegation(request));
        }
        return wishes.toArray(ModelChunk.Wish[]::new);
    }

    private ModelChunk.Wish nonsense() {
        return new ModelChunk.Wish(
                oneOf("delegate_to_agent", "search"),
                oneOf("", "{", "{}", "{\"agent_id\":\"nobody\",\"task_description\":\"x\"}", "\u0000"));
    }

    private ModelChunk.Wish delegation(ModelRequest request) {
        List<String> colleagues = request.tools().stream()
                .flatMap(tool -> tool.choices().values().stream())
                .flatMap(choices -> choices.keySet().stream())
                .toList();
        String colleague = colleagues.isEmpty() ? "nobody" : colleagues.get(random.nextInt(colleagues.size()));
        String task = oneOf("Research it.", "Write it.", "Check it.");
        return new ModelChunk.Wish(
                "delegate_to_agent", "{\"agent_id\":\"" + colleague + "\",\"task_description\":\"" + task + "\"}");
    }

    @SafeVarargs
    private final <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }
}
