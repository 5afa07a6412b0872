package dev.guildhall.liberty.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.verifier.Finding;
import dev.guildhall.verifier.Report;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerifyCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private int tell(List<String> unreached, List<Finding> findings) {
        Report report = new Report("t", Optional.empty(), 9, 1, Optional.of("k"), true, unreached, findings);
        return new VerifyCommand(new PrintStream(out, true, UTF_8)).tell(Path.of("log"), report);
    }

    @Test
    void tell_whenAllIsWell_shouldEndWithNothing() {
        assertThat(tell(List.of(), List.of())).isZero();
        assertThat(out.toString(UTF_8)).contains("whole: 9 entries").doesNotContain("Not compared");
    }

    /** A script that names a checkpoint must not take it for compared. */
    @Test
    void tell_whenSomethingCouldNotBeCompared_shouldNotEndAsIfAllWereWell() {
        assertThat(tell(List.of("the checkpoint in x is about entries before"), List.of()))
                .isEqualTo(2);
        assertThat(out.toString(UTF_8))
                .contains("Not compared: the checkpoint in x is about entries before.", "no proof");
    }

    @Test
    void tell_whenSomethingIsWrong_shouldSayThatAboveAll() {
        Finding cut = new Finding(Finding.Kind.CUT, "the end is gone");

        assertThat(tell(List.of("x"), List.of(cut))).isEqualTo(1);
        assertThat(out.toString(UTF_8)).contains("manipulated or damaged", "CUT: the end is gone");
    }
}
