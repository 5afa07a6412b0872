package dev.guildhall.liberty.testing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An open stream of events, read as the standard says. */
public final class EventStream implements AutoCloseable {

    private final HttpResponse<InputStream> response;
    private final BufferedReader reader;

    EventStream(HttpResponse<InputStream> response) {
        this.response = response;
        this.reader = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    /**
     * One event.
     *
     * @param id empty when it has none
     */
    public record Event(String id, String type, String data) {

        /** The data as an object. */
        public JsonObject json() {
            try (JsonReader reader = Json.createReader(new StringReader(data))) {
                return reader.readObject();
            }
        }
    }

    /** HTTP status. */
    public int status() {
        return response.statusCode();
    }

    /** The next event; empty when the stream was closed in good order. */
    public Optional<Event> next() {
        String id = "";
        String type = "message";
        StringBuilder data = new StringBuilder();
        for (String line = readLine(); line != null; line = readLine()) {
            if (line.isEmpty() && !data.isEmpty()) {
                return Optional.of(new Event(id, type, data.toString()));
            } else if (line.startsWith("id:")) {
                id = line.substring(3).strip();
            } else if (line.startsWith("event:")) {
                type = line.substring(6).strip();
            } else if (line.startsWith("data:")) {
                data.append(data.isEmpty() ? "" : "\n").append(line.substring(5).strip());
            }
        }
        return Optional.empty();
    }

    private String readLine() {
        try {
            return reader.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** This many events, or fewer when the stream ends. */
    public List<Event> take(int count) {
        List<Event> events = new ArrayList<>();
        while (events.size() < count) {
            Optional<Event> event = next();
            if (event.isEmpty()) {
                break;
            }
            events.add(event.get());
        }
        return events;
    }

    /** Everything to the end. */
    public List<Event> all() {
        return take(Integer.MAX_VALUE);
    }

    /** Everything up to where the connection broke or ended. */
    public List<Event> allUntilBroken() {
        List<Event> events = new ArrayList<>();
        try {
            for (Optional<Event> event = next(); event.isPresent(); event = next()) {
                events.add(event.get());
            }
        } catch (UncheckedIOException _) {
            // The server was killed, which is what the test wanted.
        }
        return events;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
