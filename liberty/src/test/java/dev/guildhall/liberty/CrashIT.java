package dev.guildhall.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.liberty.testing.Client;
import dev.guildhall.liberty.testing.EventStream;
import dev.guildhall.liberty.testing.EventStream.Event;
import dev.guildhall.liberty.testing.Installation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The server dies in the middle of an answer; nobody notices more than a pause. */
class CrashIT {

    @Test
    void stream_whenTheServerIsKilledInTheMiddle_shouldGoOnAfterTheRestartWithoutGapOrRepeat() {
        try (Installation installation =
                Installation.fresh().with("GUILDHALL_DEMO_DATA", "false").start()) {
            Client ana = installation.client().signUp("Phoenix Ltd");
            String employee = ana.hire("marketing-manager", "Sarah", "");
            List<Event> seen = new ArrayList<>();
            try (EventStream stream = ana.chat(employee, "[demo:long=200] Count for me.")) {
                seen.addAll(untilFirstMessages(stream));
                installation.crash();
                seen.addAll(stream.allUntilBroken());
            }
            String run = seen.getFirst().json().getString("runId");

            Client again = new Client(installation.start().url(), ana.token());
            try (EventStream stream =
                    again.watch(run, Map.of("Last-Event-ID", seen.getLast().id()))) {
                seen.addAll(stream.all());
            }

            assertThat(seen.subList(0, seen.size() - 1))
                    .extracting(Event::id)
                    .containsExactlyElementsOf(IntStream.range(1, seen.size())
                            .mapToObj(Integer::toString)
                            .toList());
            assertThat(seen.get(seen.size() - 2).json().getString("state")).isEqualTo("COMPLETED");
            assertThat(seen).filteredOn(event -> event.type().equals("usage")).hasSize(2);
            assertThatEveryPieceIsThereOnce(answer(seen));
        }
    }

    private static List<Event> untilFirstMessages(EventStream stream) {
        List<Event> events = new ArrayList<>();
        while (events.stream().filter(event -> event.type().equals("message")).count() < 5) {
            events.addAll(stream.take(1));
        }
        return events;
    }

    private static String answer(List<Event> events) {
        StringBuilder answer = new StringBuilder();
        events.stream()
                .filter(event -> event.type().equals("message") && !event.id().isEmpty())
                .forEach(event -> answer.append(event.json().getString("content")));
        return answer.toString();
    }

    private static void assertThatEveryPieceIsThereOnce(String answer) {
        for (int piece = 1; piece <= 200; piece++) {
            assertThat(answer.split("piece " + piece + " of 200", -1))
                    .as("piece %d", piece)
                    .hasSize(2);
        }
    }
}
