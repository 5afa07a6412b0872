package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.run.out.ToolArguments;
import dev.guildhall.application.run.out.ToolArguments.Result;
import dev.guildhall.application.run.out.ToolSpec;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link ToolArguments} promises. */
public interface ToolArgumentsContract {

    /** A tool with a choice and a free text. */
    ToolSpec TOOL = new ToolSpec(
            "delegate_to_agent",
            "Hands work to a colleague.",
            List.of(
                    new ToolSpec.Parameter("colleague", "Whom to ask.", Map.of("mara", "Senior"), 20),
                    new ToolSpec.Parameter("task", "What to do.", Map.of(), 20)));

    /** The reader. */
    ToolArguments toolArguments();

    @Test
    default void read_whenAllIsThere_shouldGiveNamesAndValues() {
        assertThat(toolArguments().read(TOOL, "{\"colleague\":\"mara\",\"task\":\"Find three.\"}"))
                .isEqualTo(new Result.Valid(Map.of("colleague", "mara", "task", "Find three.")));
    }

    @Test
    default void read_whenSpacedOutAndInAnotherOrder_shouldGiveTheSame() {
        assertThat(toolArguments().read(TOOL, " {\n \"task\" : \"a, b: {c}\" ,\n\t\"colleague\" : \"mara\" } \n"))
                .isEqualTo(new Result.Valid(Map.of("colleague", "mara", "task", "a, b: {c}")));
    }

    @Test
    default void read_whenEscaped_shouldUndoIt() {
        assertThat(toolArguments().read(TOOL, "{\"colleague\":\"\\\"m\\\"\",\"task\":\"one\\ntwo \\\\n\"}"))
                .isEqualTo(new Result.Valid(Map.of("colleague", "\"m\"", "task", "one\ntwo \\n")));
    }

    @Test
    default void read_whenTheValueIsNotAmongTheChoices_shouldLeaveThatToTheTool() {
        assertThat(toolArguments().read(TOOL, "{\"colleague\":\"nobody\",\"task\":\"x\"}"))
                .isInstanceOf(Result.Valid.class);
    }

    @Test
    default void read_whenAsLongAsAllowed_shouldAccept() {
        String longest = "{\"colleague\":\"mara\",\"task\":\"" + "x".repeat(20) + "\"}";
        String longer = "{\"colleague\":\"mara\",\"task\":\"" + "x".repeat(21) + "\"}";

        assertThat(toolArguments().read(TOOL, longest)).isInstanceOf(Result.Valid.class);
        assertThat(toolArguments().read(TOOL, longer)).isInstanceOf(Result.Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "mara",
                "[]",
                "\"text\"",
                "{",
                "{}",
                "{\"colleague\":\"mara\"}",
                "{\"colleague\":\"mara\",\"task\":1}",
                "{\"colleague\":\"mara\",\"task\":null}",
                "{\"colleague\":\"mara\",\"task\":[\"x\"]}",
                "{\"colleague\":\"mara\",\"task\":{\"x\":\"y\"}}",
                "{\"colleague\":\"mara\",\"task\":\"x\",\"tenant\":\"other\"}",
                "{\"colleague\":\"mara\",\"task\":\"x\"} trailing",
                "{\"colleague\":\"mara\",\"task\":\"x\"}{}",
                "{\"colleague\":\"mara\" \"task\":\"x\"}",
                "{\"Colleague\":\"mara\",\"task\":\"x\"}"
            })
    default void read_whenAnythingIsWrong_shouldSayWhat(String input) {
        assertThat(toolArguments().read(TOOL, input))
                .isInstanceOfSatisfying(
                        Result.Invalid.class,
                        wrong -> assertThat(wrong.problem()).isNotBlank());
    }
}
