package dev.guildhall.domain.run;

import static dev.guildhall.domain.run.RunEvents.START;
import static dev.guildhall.domain.run.RunEvents.ended;
import static dev.guildhall.domain.run.RunEvents.piece;
import static dev.guildhall.domain.run.RunEvents.started;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A long Journal is folded each time its run is taken up: eight times the events may cost about eight times the memory. */
class RunFoldCostTest {

    private static final int EVENTS = 2_500;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private interface Journal {
        List<RunEvent> of(int events);
    }

    /** Counts bytes instead of time: what is copied with each event is allocated with each event. */
    private static long bytesToFold(List<RunEvent> journal) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        RunState state = RunMachine.fold(journal);
        long bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
        assertThat(state).isNotInstanceOf(RunState.Finished.class);
        return bytes;
    }

    private static void isLinear(Journal journal) {
        bytesToFold(journal.of(8 * EVENTS));

        assertThat(bytesToFold(journal.of(8 * EVENTS))).isLessThan(16 * bytesToFold(journal.of(EVENTS)));
    }

    @Test
    void fold_whenTheAnswerHasManyPieces_shouldBeLinear() {
        isLinear(events -> {
            List<RunEvent> journal = new ArrayList<>(List.of(started()));
            for (int i = 1; i < events; i++) {
                journal.add(i % 3 == 0 ? RunEvents.thought("thought " + i) : piece("piece " + i));
            }
            return journal;
        });
    }

    @Test
    void fold_whenManyToolsAreUsed_shouldBeLinear() {
        isLinear(events -> {
            List<RunEvent> journal = new ArrayList<>(List.of(started()));
            for (int call = 1; journal.size() < events; call++) {
                ToolRequest request = RunEvents.request(call, "pay", "{}");
                journal.add(ended(START, CallEnd.TOOLS, 1, request));
                journal.add(RunEvents.paid(request));
                journal.add(call % 3 == 0 ? RunEvents.failed(request, "no") : RunEvents.returned(request, "ok"));
            }
            return journal;
        });
    }

    @Test
    void fold_whenHeldAgainAndAgain_shouldBeLinear() {
        isLinear(events -> {
            List<RunEvent> journal = new ArrayList<>(List.of(started()));
            for (int i = 1; i < events; i += 2) {
                journal.add(RunEvents.paused());
                journal.add(RunEvents.resumed(START.plusSeconds(i)));
            }
            return journal;
        });
    }
}
