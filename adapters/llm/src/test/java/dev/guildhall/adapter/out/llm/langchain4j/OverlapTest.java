package dev.guildhall.adapter.out.llm.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OverlapTest {

    private static String filtered(String kept, List<String> pieces) {
        Overlap overlap = new Overlap(kept);
        StringBuilder all = new StringBuilder();
        pieces.forEach(piece -> all.append(overlap.filter(piece)));
        return all.append(overlap.rest()).toString();
    }

    private static List<String> letters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }

    static Stream<Arguments> continuations() {
        return Stream.of(
                // goes on properly
                arguments("The plan has three st", "eps: one, two.", "eps: one, two."),
                arguments("The plan. ", "Then we test.", "Then we test."),
                arguments("The plan. ", " Then we test.", "Then we test."),
                arguments("The plan.\n", "\n\nThen we test.", "\nThen we test."),
                arguments("The plan.", " Then we test.", " Then we test."),
                arguments("banan", "a split", "a split"),
                arguments("the the the ", "the end", "the end"),
                // begins anew
                arguments("Hello there, ", "Hello there, friend.", "friend."),
                arguments("Hello there,", "\n\nHello there, friend.", " friend."),
                arguments("Hello there,  ", "Hello there, friend.", "friend."),
                arguments("Hello", "Hello", ""),
                arguments("Hello there, my dear", "Hello there, my friend", "Hello there, my friend"),
                // repeats the end
                arguments("One. Two. The third sentence is", "The third sentence is long.", " long."),
                arguments("One. Two. The third sentence is ", "The third sentence is long.", "long."),
                arguments("One. Two.", "Two. Three.", "Two. Three."));
    }

    @ParameterizedTest
    @MethodSource("continuations")
    void filter_whenModelGoesOn_shouldReturnOnlyWhatIsNew(String kept, String said, String expected) {
        assertThat(filtered(kept, List.of(said))).isEqualTo(expected);
        assertThat(filtered(kept, letters(said))).isEqualTo(expected);
    }

    @Test
    void filter_whenNothingWasKept_shouldReturnEachPieceAtOnce() {
        Overlap overlap = new Overlap("");

        assertThat(overlap.filter("a")).isEqualTo("a");
        assertThat(overlap.filter("b")).isEqualTo("b");
    }

    @Test
    void filter_whenItCannotBeARepetition_shouldReturnEachPieceAtOnce() {
        Overlap overlap = new Overlap("One two three four five.");

        assertThat(overlap.filter(" Six")).isEqualTo(" Six");
        assertThat(overlap.filter(" One two three")).isEqualTo(" One two three");
    }

    @Test
    void filter_whenLongAnswerIsRepeatedWhole_shouldDropAllOfIt() {
        String kept = "All work and no play makes a dull day, number %d.\n".repeat(2000);

        assertThat(filtered(kept, List.of(kept.substring(0, 50_000), kept.substring(50_000), "New.")))
                .isEqualTo("New.");
    }

    @Test
    @Timeout(10)
    void filter_whenTextIsOneLetter_shouldNotTakeLong() {
        assertThat(filtered("a".repeat(200_000), letters("a".repeat(20_000)))).isNotNull();
    }
}
