package dev.guildhall.application.run;

import dev.guildhall.domain.run.Question;
import dev.guildhall.domain.tool.Audience;
import dev.guildhall.domain.tool.Effect;
import dev.guildhall.domain.tool.ToolManifest;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** The tools that reach other people and employees. The engine itself carries them out, because a run waits for them. */
final class TeamTools {

    static final String DELEGATE = "delegate_to_agent";
    static final String ASK = "ask_human";

    static final String AGENT = "agent_id";
    static final String TASK = "task_description";
    static final String REASON = "reason";
    static final String QUESTION = "question";

    /** Longest briefing; leaves room in a run's input for who asks. */
    static final int MAX_TASK = 16_000;

    /** Tools that each employee has, whatever its listing says. */
    static final Set<String> EVERYBODYS = Set.of(ASK, "list_team", "remember", "recall", "create_artifact");

    private static final Duration NO_WAITING = Duration.ofSeconds(30);

    static final ToolManifest DELEGATION = new ToolManifest(
            DELEGATE,
            "Hand a piece of work to a colleague and get the result back. The colleague knows nothing of this"
                    + " conversation: brief it completely. Ask for several at once to let colleagues work in parallel.",
            """
            {"type":"object","additionalProperties":false,"required":["agent_id","task_description"],"properties":{\
            "agent_id":{"type":"string","maxLength":100,"description":"Id of the colleague."},\
            "task_description":{"type":"string","minLength":1,"maxLength":%d,"description":\
            "The complete briefing: goal, context, inputs, form of the result, limits."},\
            "reason":{"type":"string","minLength":10,"maxLength":500,"description":"Why this colleague."},\
            "confidence":{"type":"number","minimum":0,"maximum":1,"description":"How sure you are, from 0 to 1."}}}""".formatted(MAX_TASK),
            Optional.empty(),
            NO_WAITING,
            Effect.READ,
            Audience.INTERNAL,
            Optional.empty(),
            "team:delegate",
            false);

    static final ToolManifest QUESTION_TO_HUMAN = new ToolManifest(
            ASK,
            "Ask the person you work for, and wait for the answer. Only when you cannot go on without it, and never for"
                    + " what you can find out yourself.",
            """
            {"type":"object","additionalProperties":false,"required":["question"],"properties":{\
            "question":{"type":"string","minLength":1,"maxLength":%d,"description":\
            "One clear question, with the choices there are."}}}""".formatted(Question.MAX_CONTENT),
            Optional.empty(),
            NO_WAITING,
            Effect.READ,
            Audience.INTERNAL,
            Optional.empty(),
            "human:ask",
            false);

    private TeamTools() {}
}
