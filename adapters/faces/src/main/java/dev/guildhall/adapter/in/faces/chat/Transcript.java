package dev.guildhall.adapter.in.faces.chat;

import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.application.run.in.ShowRun;
import dev.guildhall.domain.conversation.Author;
import dev.guildhall.domain.conversation.Message;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.RunId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns messages into the entries of the history, oldest first. */
final class Transcript {

    private final String employeeName;
    private final MemberId reader;
    private final Function<RunId, Optional<ShowRun.View>> runs;
    private final Map<RunId, Optional<ShowRun.View>> seen = new HashMap<>();

    /**
     * @param reader whose own messages say "You"
     * @param runs looks a run up; asked once for each
     */
    Transcript(String employeeName, MemberId reader, Function<RunId, Optional<ShowRun.View>> runs) {
        this.employeeName = employeeName;
        this.reader = reader;
        this.runs = runs;
    }

    List<Entry> of(List<Message> newestFirst) {
        Set<RunId> answered = newestFirst.stream()
                .filter(message -> message.author() instanceof Author.OfEmployee)
                .map(Message::run)
                .collect(Collectors.toSet());
        List<Entry> entries = new ArrayList<>();
        for (Message message : newestFirst.reversed()) {
            entries.add(entry(message));
            if (!answered.contains(message.run())) {
                unanswered(message).ifPresent(entries::add);
            }
        }
        return entries;
    }

    private Entry entry(Message message) {
        return switch (message.author()) {
            case Author.OfMember(var member) ->
                entry(Entry.Kind.ASKED, message, member.equals(reader) ? "You" : "A colleague", "", "");
            case Author.OfEmployee _ ->
                entry(Entry.Kind.ANSWERED, message, employeeName, costOf(message.run()), endingOf(message.run()));
        };
    }

    private Optional<Entry> unanswered(Message message) {
        return Optional.of(endingOf(message.run()))
                .filter(note -> !note.isEmpty())
                .map(note -> new Entry(
                        Entry.Kind.UNANSWERED,
                        "end-" + message.run(),
                        employeeName,
                        "",
                        "",
                        "",
                        message.run().toString(),
                        costOf(message.run()),
                        note));
    }

    private static Entry entry(Entry.Kind kind, Message message, String author, String cost, String note) {
        return new Entry(
                kind,
                "m-" + message.id(),
                author,
                message.content(),
                Show.time(message.at()),
                message.at().toString(),
                message.run().toString(),
                cost,
                note);
    }

    private String costOf(RunId run) {
        return view(run).map(view -> Show.cost(view.totalCost())).orElse("");
    }

    private String endingOf(RunId run) {
        return view(run).map(view -> Ending.of(view.run().status())).orElse("");
    }

    private Optional<ShowRun.View> view(RunId run) {
        return seen.computeIfAbsent(run, runs);
    }
}
