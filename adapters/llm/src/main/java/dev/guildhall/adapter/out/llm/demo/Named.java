package dev.guildhall.adapter.out.llm.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;

/**
 * A colleague whom a message asks for by name.
 *
 * @param task what the message wants of this one
 */
record Named(Colleague colleague, String task) {

    private static final int MOST = 3;

    static List<Named> in(String message, List<Colleague> team) {
        List<Place> places = places(message, team, Colleague::askedByNameIn);
        if (places.isEmpty()) {
            places = places(message, team, Colleague::askedByFirstNameIn);
        }
        List<Named> all = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST, places.size()); i++) {
            int end = i + 1 < places.size() ? places.get(i + 1).start() : message.length();
            String words = message.substring(
                    places.get(i).end(), Math.max(places.get(i).end(), end));
            all.add(new Named(places.get(i).colleague(), Phrases.task(words, message)));
        }
        return all;
    }

    private static List<Place> places(
            String message, List<Colleague> team, BiFunction<Colleague, String, Matcher> search) {
        List<Place> places = new ArrayList<>();
        for (Colleague colleague : team) {
            Matcher matcher = search.apply(colleague, message);
            boolean isNew = matcher.find() && places.stream().noneMatch(place -> place.end() == matcher.end());
            if (isNew) {
                int start = matcher.end() - colleague.firstName().length();
                places.add(new Place(colleague, Math.max(matcher.start(), start), matcher.end()));
            }
        }
        places.sort(Comparator.comparingInt(Place::end));
        return places;
    }

    private record Place(Colleague colleague, int start, int end) {}
}
