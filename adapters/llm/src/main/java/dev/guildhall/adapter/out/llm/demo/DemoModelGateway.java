package dev.guildhall.adapter.out.llm.demo;

import dev.guildhall.application.run.out.ModelGateway;
import dev.guildhall.application.run.out.ModelRequest;
import dev.guildhall.application.run.out.ModelStream;
import dev.guildhall.domain.agent.ModelTier;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A model that needs no key and no network. It follows the protocol of a real one (it thinks, streams, calls tools,
 * reports usage, fails), always in the same way for the same request, so that the whole product can be tried and tested.
 *
 * <p>It introduces itself when greeted, answers everything else with a plan in the manner of its trade, and hands work to
 * colleagues through {@code delegate_to_agent} when that tool is offered and the message asks for it ("ask Alex to …",
 * "delegate this", "together with your team"). Orders in the message change what it does:
 *
 * <ul>
 *   <li>{@code [demo:fail=429]}: fails before the first piece as that HTTP status would (429 with a second to wait)
 *   <li>{@code [demo:cut]}: half an answer, then the connection is cut
 *   <li>{@code [demo:stall]}: half an answer, then silence until it is closed or times out
 *   <li>{@code [demo:slow]}: an answer that takes about 30 seconds
 *   <li>{@code [demo:long=N]}: N pieces, each a line {@code piece n of N}
 *   <li><code>[demo:tool=NAME {json}]</code>: obeys an attacker: asks for this tool with exactly this input, once; several
 *       such orders are several tools at once
 *   <li>{@code [demo:loop]}: asks for the first tool on offer with the same input, for ever
 * </ul>
 *
 * An order that stands in what a colleague is asked to do is left for the colleague.
 */
public final class DemoModelGateway implements ModelGateway {

    /** Name under which its usage is priced. */
    public static final String MODEL = "guildhall-demo";

    private static final Duration SLOW_ANSWER = Duration.ofSeconds(30);
    private static final Duration SILENCE = Duration.ofMinutes(2);
    private static final Pattern GREETING =
            Pattern.compile("(?i)\\bintroduce yourself\\b|\\bjust been hired\\b|\\bsay hello\\b"
                    + "|^\\W*(?:hi|hello|hey|good (?:morning|afternoon|evening)|who are you)\\b.{0,30}$");

    private final Pacing pacing;

    /** @param pause from one piece of an answer to the next; zero sends everything at once, also what is ordered slow */
    public DemoModelGateway(Duration pause) {
        this(
                pause.isZero()
                        ? new Pacing(Duration.ZERO, Duration.ZERO, SILENCE)
                        : new Pacing(pause, SLOW_ANSWER, SILENCE));
    }

    DemoModelGateway(Pacing pacing) {
        this.pacing = pacing;
    }

    @Override
    public ModelStream open(ModelRequest request) {
        Script script = script(Scene.of(request)).after(request.kept());
        return new DemoStream(script, request, pacing);
    }

    @Override
    public String modelFor(ModelTier tier) {
        return MODEL;
    }

    private static Script script(Scene scene) {
        List<Delegation> wanted = Delegation.wantedIn(scene);
        boolean orderIsForOthers = wanted.stream().anyMatch(one -> one.task().contains("[demo:"));
        Optional<Directive> order = orderIsForOthers ? Optional.empty() : Directive.in(scene.message());
        if (order.isPresent()) {
            return order.get().script(scene);
        }
        if (!scene.results().isEmpty()) {
            return Writing.afterTools(scene);
        }
        if (!wanted.isEmpty()) {
            return Writing.handingOn(scene, wanted);
        }
        if (GoingOn.isMeantBy(scene)) {
            return GoingOn.script(scene);
        }
        return isGreeting(scene.message()) ? Writing.greeting(scene) : Writing.answer(scene);
    }

    private static boolean isGreeting(String message) {
        return GREETING.matcher(message.strip().toLowerCase(Locale.ROOT)).find();
    }
}
