package dev.guildhall.adapter.in.rest.json;

import dev.guildhall.application.context.BodyLimit;
import dev.guildhall.application.error.InvalidInput;
import dev.guildhall.application.error.InvalidInput.Problem;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.error.Refused.Reason;
import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the body of a request into its record. Whatever bytes come, the answer is a record or a refusal. */
@Provider
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
public class JsonBodyReader implements MessageBodyReader<Record> {

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return Record.class.isAssignableFrom(type);
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        return read(type, body, limit(annotations));
    }

    /**
     * The record.
     *
     * @param limit most bytes the body may have
     * @throws Refused when it cannot be read
     * @throws InvalidInput when it can be read but breaks rules; with all of them
     */
    static <T extends Record> T read(Class<T> type, InputStream body, int limit) {
        List<Problem> problems = new ArrayList<>();
        var members = JsonObjectText.read(text(body, limit), problems);
        return RecordBinder.bind(type, members, problems).orElseThrow(() -> new InvalidInput(problems));
    }

    private static int limit(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .filter(BodyLimit.class::isInstance)
                .map(annotation -> ((BodyLimit) annotation).value())
                .findFirst()
                .orElse(BodyLimit.USUAL);
    }

    /** A body that breaks off, comes too slowly, or is sent in a way that the server does not take, is its sender's matter. */
    private static byte[] bytes(InputStream body, int limit) {
        try {
            return body.readNBytes(limit + 1);
        } catch (IOException e) {
            throw new Refused(
                    Reason.MALFORMED,
                    "unreadable-body",
                    "The body did not arrive whole, or in a form that can be read.");
        }
    }

    private static String text(InputStream body, int limit) {
        byte[] bytes = bytes(body, limit);
        if (bytes.length > limit) {
            throw new Refused(
                    Reason.TOO_LARGE, "body-too-large", "The body must not be larger than " + limit + " bytes.");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refused(Reason.MALFORMED, "malformed-text", "The body is not valid UTF-8.");
        }
    }
}
