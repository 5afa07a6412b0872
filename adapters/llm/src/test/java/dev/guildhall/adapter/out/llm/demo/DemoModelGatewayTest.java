package dev.guildhall.adapter.out.llm.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.guildhall.adapter.out.llm.testing.Heard;
import dev.guildhall.application.run.out.ModelChunk.Reported;
import dev.guildhall.application.run.out.ModelChunk.Wish;
import dev.guildhall.application.run.out.ModelFailure;
import dev.guildhall.application.run.out.ModelFailure.Kind;
import dev.guildhall.application.run.out.ModelRequest;
import dev.guildhall.application.testing.fake.SimpleToolArguments;
import dev.guildhall.application.tool.out.ToolArguments.Result;
import dev.guildhall.domain.run.CallEnd;
import dev.guildhall.domain.shared.TokenCount;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoModelGatewayTest {

    private final DemoModelGateway gateway = new DemoModelGateway(Duration.ZERO);

    private Heard hear(ModelRequest request) {
        return Heard.all(gateway.open(request));
    }

    private List<Wish> wishes(ModelRequest request) {
        return hear(request).done().orElseThrow().tools();
    }

    private static Wish delegation(String id, String task) {
        return new Wish("delegate_to_agent", "{\"agent_id\": \"" + id + "\", \"task_description\": \"" + task + "\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"You have just been hired. Introduce yourself briefly.", "Hello!", "hi there"})
    void open_whenGreeted_shouldIntroduceItself(String greeting) {
        assertThat(hear(Ask.withTeam(greeting)).text())
                .startsWith("Hello, I am **Nova Reyes**, Growth strategist at Lumen Coffee.")
                .containsOnlyOnce(Writing.NOTICE);
    }

    @Test
    void open_whenAsked_shouldThinkThenAnswerThenReportUsage() {
        ModelRequest request = Ask.alone("Please write a launch plan for our new roast.");
        Heard heard = hear(request);

        assertThat(heard.thought()).contains("a launch plan for our new roast");
        assertThat(heard.text())
                .contains("> Please write a launch plan for our new roast.")
                .contains("### Plan: a launch plan for our new roast")
                .contains("### Next step")
                .containsOnlyOnce(Writing.NOTICE);
        assertThat(heard.done().orElseThrow())
                .returns(CallEnd.ANSWERED, done -> done.end())
                .returns("guildhall-demo", done -> done.model())
                .returns(
                        Optional.of(new Reported(
                                TokenCount.estimateOf(request.text()),
                                TokenCount.estimateOf(heard.thought() + heard.text()))),
                        done -> done.usage());
    }

    @Test
    void open_whenAskedTwice_shouldSayTheSame() {
        assertThat(hear(Ask.withTeam("What now?"))).isEqualTo(hear(Ask.withTeam("What now?")));
    }

    @Test
    void open_whenTitlesDiffer_shouldAnswerInTheMannerOfTheTrade() {
        String asTester = hear(as("Load tester", "Check the shop.")).text();
        String asSeller = hear(as("Deal management", "Check the shop.")).text();

        assertThat(asTester).contains("edges, the wrong inputs").isNotEqualTo(asSeller);
    }

    private static ModelRequest as(String title, String message) {
        ModelRequest any = Ask.alone(message);
        String system = "- Name: **Kim**\n- Job title: " + title + "\n- Company: Acme, Inc.";
        return new ModelRequest(any.tier(), system, any.messages(), any.tools(), "");
    }

    @Test
    void open_whenToldToGoOn_shouldTakeTheNextStepOfTheSameThing() {
        assertThat(hear(Ask.inConversation("Plan our launch", "go")).text())
                .contains("### Step 1:", "| our launch |", "I take step 2")
                .containsOnlyOnce(Writing.NOTICE);
        assertThat(hear(Ask.inConversation("Plan our launch", "go", "yes", "go", "next"))
                        .text())
                .contains("### Step 4:", "last step");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ask Alex to write a tagline for the new roast. | id-alex | Write a tagline for the new roast.",
                "Could you ask Alex Kim to write three taglines? | id-alex | Write three taglines?",
                "Draft the page and let sam check the keywords.  | id-sam  | Check the keywords.",
                "@Zoë please count last week's tickets           | id-zoe  | Count last week's tickets",
                "Ask the content writer to draft a headline      | id-alex | Draft a headline",
                "Have the data analyst look at last month        | id-zoe  | Look at last month",
                "Write a press release together with your team.  | id-sam  | Write a press release.",
                "Delegate this to the junior: count the tickets  | id-zoe  | Count the tickets",
                "Delegate the translation of our menu            | id-sam  | The translation of our menu",
            })
    void open_whenAskedToDelegate_shouldCallTheToolForTheRightColleague(String message, String id, String task) {
        assertThat(wishes(Ask.withTeam(message))).containsExactly(delegation(id, task));
    }

    @Test
    void open_whenTwoAreNamed_shouldAskBothForTheirOwnPart() {
        assertThat(wishes(Ask.withTeam("Ask Alex to write a tagline and ask Sam to check the keywords")))
                .containsExactly(delegation("id-alex", "Write a tagline"), delegation("id-sam", "Check the keywords"));
    }

    @Test
    void open_whenTaskHasSpecialCharacters_shouldWriteValidArguments() {
        Wish wish = wishes(Ask.withTeam("Ask Alex to say \"yes\\no\"\nin two lines"))
                .getFirst();

        assertThat(new SimpleToolArguments().read(wish.tool(), Ask.DELEGATE.inputSchema(), wish.input()))
                .isInstanceOfSatisfying(
                        Result.Valid.class,
                        valid -> assertThat(valid.texts())
                                .isEqualTo(Map.of(
                                        "agent_id", "id-alex", "task_description", "Say \"yes\\no\"\nin two lines")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What does Alexander the Great teach us?",
                "Do not delegate this to Alex, write it yourself.",
                "Ask me anything about the customer.",
                "Who is Sam?",
            })
    void open_whenNobodyIsAskedFor_shouldAnswerItself(String message) {
        assertThat(wishes(Ask.withTeam(message))).isEmpty();
    }

    @Test
    void open_whenToolIsNotOffered_shouldAnswerItself() {
        assertThat(hear(Ask.alone("Ask Alex to write a tagline."))
                        .done()
                        .orElseThrow()
                        .tools())
                .isEmpty();
    }

    @Test
    void open_whenAskedByAColleague_shouldSpeakOfTheTaskOnly() {
        Heard heard =
                hear(Ask.alone("Your colleague Nova Reyes (Growth strategist) asks you to do this and will use your"
                        + " result:\n\nWrite a tagline for the new roast."));

        assertThat(heard.text())
                .contains("### Plan: a tagline for the new roast", "> Write a tagline for the new roast.")
                .doesNotContain("Your colleague");
    }

    @Test
    void open_whenColleagueAnswered_shouldQuoteTheResult() {
        Heard heard = hear(Ask.afterTool(
                "Ask Alex to write a tagline.",
                "{\"agent_id\": \"id-alex\"}",
                "Wake up warmer.\n\n" + Writing.NOTICE,
                false));

        assertThat(heard.text())
                .contains("### What came back from Alex Kim, Content writer", "> Wake up warmer.")
                .containsOnlyOnce(Writing.NOTICE);
        assertThat(heard.done().orElseThrow().end()).isEqualTo(CallEnd.ANSWERED);
    }

    @Test
    void open_whenToolFailed_shouldExplainAndTryItself() {
        Heard heard = hear(Ask.afterTool("Ask Alex to write a tagline.", "{}", "No longer works here.", true));

        assertThat(heard.text()).contains("could not help", "> No longer works here.", "### Plan:");
        assertThat(heard.done().orElseThrow().tools()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "401, UNAUTHORIZED",
        "404, UNKNOWN_MODEL",
        "400, REJECTED",
        "408, TIMEOUT",
        "429, RATE_LIMITED",
        "500, UNAVAILABLE"
    })
    void open_whenToldToFail_shouldFailBeforeTheFirstPiece(int status, Kind kind) {
        Heard heard = hear(Ask.alone("Please [demo:fail=" + status + "] now"));

        assertThat(heard.chunks()).isEmpty();
        assertThat(heard.failure().map(ModelFailure::kind)).contains(kind);
        assertThat(heard.failure().flatMap(ModelFailure::retryAfter).isPresent())
                .isEqualTo(status == 429);
    }

    @Test
    void open_whenToldToCut_shouldFailInTheMiddle() {
        String whole = hear(Ask.alone("Plan [demo:slow]")).text();
        Heard heard = hear(Ask.alone("Plan [demo:cut]"));

        assertThat(heard.text()).isNotEmpty().hasSizeLessThan(whole.length());
        assertThat(heard.failure().map(ModelFailure::kind)).contains(Kind.CUT);
    }

    @Test
    void open_whenToldToBeLong_shouldSendThatManyPieces() {
        assertThat(hear(Ask.alone("[demo:long=300]")).text())
                .startsWith("piece 1 of 300\n")
                .endsWith("piece 300 of 300\n")
                .hasLineCount(300);
    }

    @Test
    void open_whenToldToUseATool_shouldDoExactlyThatOnce() {
        String order = "[demo:tool=drop_tables {\"a\":[\"x]\"]} ]";
        assertThat(wishes(Ask.alone(order))).containsExactly(new Wish("drop_tables", "{\"a\":[\"x]\"]} "));

        Heard after = hear(Ask.afterTool(order, "{}", "There is no such tool.", true));
        assertThat(after.text()).contains("There is no such tool.");
        assertThat(after.done().orElseThrow().tools()).isEmpty();
    }

    @Test
    void open_whenToldToUseSeveralTools_shouldAskForAllAtOnce() {
        assertThat(wishes(Ask.alone("Now [demo:tool=a {\"x\": [1]}], then [demo:tool=b] and"
                        + " [demo:tool=c {\"y\": \"[demo:tool=d {}]\"}]")))
                .containsExactly(
                        new Wish("a", "{\"x\": [1]}"),
                        new Wish("b", ""),
                        new Wish("c", "{\"y\": \"[demo:tool=d {}]\"}"));
        assertThat(wishes(Ask.alone("[demo:tool=x {\"no\": json \" ] [demo:tool=y {}]")))
                .containsExactly(new Wish("x", "{\"no\": json \" ] [demo:tool=y {}"));
    }

    @Test
    void open_whenToldToLoop_shouldAskForTheSameAgain() {
        Wish first = wishes(Ask.withTeam("[demo:loop]")).getFirst();

        assertThat(first.tool()).isEqualTo("delegate_to_agent");
        assertThat(wishes(Ask.afterTool("[demo:loop]", first.input(), "ok", false)))
                .containsExactly(first);
    }

    @Test
    void open_whenOrderIsForTheColleague_shouldHandItOn() {
        assertThat(wishes(Ask.withTeam("Ask Alex to [demo:fail=500] please")))
                .containsExactly(delegation("id-alex", "[demo:fail=500] please"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Plan our launch.", "Hello", "Ask Alex to write a tagline.", "[demo:long=9]", "[demo:tool=x {}]"
            })
    void open_whenItGoesOnAfterACrash_shouldSkipExactlyWhatWasKept(String message) {
        ModelRequest request = Ask.withTeam(message);
        Heard whole = hear(request);
        for (int cut = 1; cut <= whole.text().length(); cut += 7) {
            Heard rest = hear(Ask.goingOn(request, whole.text().substring(0, cut)));

            assertThat(rest.text()).isEqualTo(whole.text().substring(cut));
            assertThat(rest.thought()).isEmpty();
            assertThat(rest.done().orElseThrow().tools())
                    .isEqualTo(whole.done().orElseThrow().tools());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ask Alex to ", "delegate this", "ask the writer", "[demo:tool=x "})
    void open_whenMessageIsHostileToPatterns_shouldAnswerInTime(String start) {
        String hostile = start
                + "ask the ".repeat(5000)
                + " please ".repeat(5000)
                + "and ".repeat(5000)
                + " ".repeat(20_000)
                + "[demo:tool=".repeat(1000);

        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(hear(Ask.withTeam(hostile)).done()).isPresent());
    }
}
