package dev.guildhall.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.liberty.testing.Client;
import dev.guildhall.liberty.testing.EventStream;
import dev.guildhall.liberty.testing.EventStream.Event;
import dev.guildhall.liberty.testing.SharedInstallation;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The stream of a run is its Journal, whoever reads it and from wherever. */
class StreamIT {

    private static Client ana;
    private static String employee;

    @BeforeAll
    static void hire() {
        ana = SharedInstallation.get().client().signUp("Streams Inc");
        employee = ana.hire("marketing-manager", "Sarah", "");
    }

    private static List<Event> read(String run, Map<String, String> headers) {
        try (EventStream stream = ana.watch(run, headers)) {
            return stream.all();
        }
    }

    private static List<Event> chat(String content) {
        try (EventStream stream = ana.chat(employee, content)) {
            return stream.all();
        }
    }

    @Test
    void chat_shouldStreamARunFromItsFirstEventToDone() {
        List<Event> events = chat("How would you launch a winter blend?");

        assertThat(events.getFirst().type()).isEqualTo("run");
        assertThat(events).extracting(Event::type).contains("thought", "message", "usage");
        assertThat(events.get(events.size() - 2).type()).isEqualTo("done");
        assertThat(events.get(events.size() - 2).json().getString("state")).isEqualTo("COMPLETED");
        assertThat(events.getLast().data()).isEqualTo("[DONE]");
    }

    @Test
    void chat_shouldNumberItsEventsWithoutGap() {
        List<Event> events = chat("And a summer blend?");

        assertThat(events.subList(0, events.size() - 1))
                .extracting(Event::id)
                .containsExactlyElementsOf(IntStream.range(1, events.size())
                        .mapToObj(Integer::toString)
                        .toList());
    }

    @Test
    void watch_fromTheMiddle_shouldYieldExactlyWhatIsMissing() {
        List<Event> live = chat("What about tea?");
        String run = live.getFirst().json().getString("runId");

        for (int last : new int[] {0, 1, live.size() / 2, live.size() - 2}) {
            assertThat(read(run, Map.of("Last-Event-ID", Integer.toString(last))))
                    .containsExactlyElementsOf(live.subList(last, live.size()));
        }
        assertThat(read(run, Map.of("Last-Event-ID", Integer.toString(live.size() - 1))))
                .extracting(Event::data)
                .containsExactly("[DONE]");
    }

    @Test
    void watch_byTwoReadersAtOnce_shouldShowBothTheSame() throws InterruptedException {
        String run = ana.ask(employee, "[demo:long=60] Tell a long story.");
        List<List<Event>> seen = new java.util.concurrent.CopyOnWriteArrayList<>();
        Thread other = Thread.ofVirtual().start(() -> seen.add(read(run, Map.of())));

        List<Event> mine = read(run, Map.of());
        other.join();

        assertThat(seen).containsExactly(mine);
        assertThat(mine).filteredOn(event -> event.type().equals("message")).hasSizeGreaterThan(3);
    }

    @Test
    void chat_whenTheReaderLeaves_shouldGoOn() {
        String run;
        try (EventStream stream = ana.chat(employee, "[demo:long=40] Go on without me.")) {
            run = stream.take(3).getFirst().json().getString("runId");
        }

        List<Event> later = read(run, Map.of());

        assertThat(later.get(later.size() - 2).json().getString("state")).isEqualTo("COMPLETED");
    }
}
