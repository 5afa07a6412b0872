package dev.guildhall.adapter.out.jpa.journal;

import dev.guildhall.adapter.out.jpa.row.StorableText;
import dev.guildhall.domain.run.RunEvent;
import jakarta.json.JsonException;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.util.NoSuchElementException;

/**
 * Events as one line of JSON each. The format is versioned by the field {@code v}. Reading takes exactly what writing
 * gives, or gave in an older version: a Journal with anything else in it is damaged, and guessing would hide that.
 */
final class RunEventCodec {

    static final int VERSION = 2;

    /** Looked up once: the lookup searches the class path each time. */
    private final JsonProvider json = JsonProvider.provider();

    /** An event as JSON without line breaks. */
    String encode(RunEvent event) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = json.createGenerator(text)) {
            out.writeStartObject().write("v", VERSION);
            EventWriter.write(event, out);
            out.writeEnd();
        }
        return escaped(text.toString());
    }

    /**
     * The event that was encoded.
     *
     * @throws DamagedEvent when the text is not what {@link #encode} gives or once gave
     */
    RunEvent decode(String text) {
        try (JsonParser parser = json.createParser(new StringReader(text))) {
            parser.next();
            Fields fields = new Fields(parser.getObject());
            if (parser.hasNext()) {
                throw new DamagedEvent("more than one object", null);
            }
            int version = fields.integer("v");
            if (version < 1 || version > VERSION) {
                throw new DamagedEvent("unknown version", null);
            }
            RunEvent event = EventReader.read(fields, version);
            fields.demandAllRead();
            return event;
        } catch (JsonException
                | ClassCastException
                | IllegalArgumentException
                | IllegalStateException
                | NoSuchElementException
                | ArithmeticException
                | DateTimeException e) {
            throw new DamagedEvent("malformed", e);
        }
    }

    /** A piece may end inside a surrogate pair that the next one completes: UTF-8 has no halves, JSON escapes do. */
    private static String escaped(String text) {
        StringBuilder escaped = null;
        for (int i = text.length() - 1; i >= 0; i--) {
            if (StorableText.isLoneSurrogate(text, i)) {
                escaped = escaped == null ? new StringBuilder(text) : escaped;
                escaped.replace(i, i + 1, String.format("\\u%04x", (int) text.charAt(i)));
            }
        }
        return escaped == null ? text : escaped.toString();
    }
}
