package dev.guildhall.application.run.sim;

import dev.guildhall.application.run.out.ModelChunk;
import dev.guildhall.application.run.out.ModelFailure;
import dev.guildhall.application.run.out.ModelRequest;
import dev.guildhall.application.testing.fake.Script;
import dev.guildhall.domain.run.CallEnd;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A model that answers, thinks, uses tools, delegates, asks humans, asks for nonsense, breaks and says nothing, as chance
 * has it. Now and then it does what an attacker would tell it: it names ids, tenants and depths of others.
 */
final class RandomModels {

    private final Random random;
    private final Supplier<List<UUID>> foreign;
    private boolean troubled = true;

    RandomModels(Random random, Supplier<List<UUID>> foreign) {
        this.random = random;
        this.foreign = foreign;
    }

    void calmDown() {
        troubled = false;
    }

    Script answer(ModelRequest request) {
        Script script = Script.empty();
        for (int i = random.nextInt(4); i > 0; i--) {
            script = random.nextInt(3) == 0 ? script.thinking("hm ") : script.text("word " + random.nextInt(100) + " ");
        }
        int chance = random.nextInt(12);
        if (chance == 0 && troubled) {
            return script.breaking(oneOf(ModelFailure.Kind.values()));
        }
        return switch (chance) {
            case 1 -> script.end(CallEnd.LENGTH);
            case 2 -> script.endUnreported();
            case 3, 4, 5, 6, 7, 8 ->
                request.tools().isEmpty() ? script.end(CallEnd.ANSWERED) : script.wishing(wishes(request));
            default -> script.end(CallEnd.ANSWERED);
        };
    }

    private ModelChunk.Wish[] wishes(ModelRequest request) {
        List<ModelChunk.Wish> wishes = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            wishes.add(
                    switch (random.nextInt(10)) {
                        case 0 -> nonsense();
                        case 1 -> attack();
                        case 2, 3, 4 -> delegation(colleague(request));
                        case 5 ->
                            new ModelChunk.Wish(
                                    "ask_human", "{\"question\":\"Which one " + random.nextInt(100) + "?\"}");
                        default ->
                            new ModelChunk.Wish(
                                    oneOf("look_up", "book", "post", "print"),
                                    "{\"text\":\"" + random.nextInt(20) + "\"}");
                    });
        }
        return wishes.toArray(ModelChunk.Wish[]::new);
    }

    private ModelChunk.Wish nonsense() {
        return new ModelChunk.Wish(
                oneOf("delegate_to_agent", "search", "book"),
                oneOf("", "{", "{}", "{\"agent_id\":\"nobody\",\"task_description\":\"x\"}", "\u0000", "[1]"));
    }

    /** What an attacker would want: somebody else's employee, another tenant in the arguments, another depth. */
    private ModelChunk.Wish attack() {
        List<UUID> ids = foreign.get();
        String id = ids.get(random.nextInt(ids.size())).toString();
        return switch (random.nextInt(3)) {
            case 0 -> delegation(id);
            case 1 -> new ModelChunk.Wish("book", "{\"text\":\"x\",\"tenant_id\":\"" + id + "\",\"depth\":0}");
            default ->
                new ModelChunk.Wish(
                        "delegate_to_agent",
                        "{\"agent_id\":\"" + id + "\",\"task_description\":\"x\",\"customer_id\":\"" + id + "\"}");
        };
    }

    private String colleague(ModelRequest request) {
        List<String> colleagues = request.tools().stream()
                .flatMap(tool -> tool.choices().values().stream())
                .flatMap(choices -> choices.keySet().stream())
                .toList();
        return colleagues.isEmpty() ? "nobody" : colleagues.get(random.nextInt(colleagues.size()));
    }

    private ModelChunk.Wish delegation(String colleague) {
        String task = oneOf("Research it.", "Write it.", "Check it.");
        return new ModelChunk.Wish(
                "delegate_to_agent", "{\"agent_id\":\"" + colleague + "\",\"task_description\":\"" + task + "\"}");
    }

    @SafeVarargs
    private final <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }
}
