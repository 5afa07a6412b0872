package dev.guildhall.adapter.in.rest.json;

import jakarta.enterprise.context.Dependent;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;

/**
 * Writes views as JSON: fields in the order they are declared, an absent value as an explicit null. JSON-B knows no such
 * order.
 */
@Provider
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class ViewWriter implements MessageBodyWriter<Record> {

    private static final JsonGeneratorFactory GENERATORS =
            JsonProvider.provider().createGeneratorFactory(Map.of());

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return Record.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Record view,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        body.write(write(view));
    }

    /** The whole text first: a view that cannot be written must not leave half an answer behind. */
    static byte[] write(Record view) {
        ByteArrayOutputStream text = new ByteArrayOutputStream(1024);
        try (JsonGenerator json = GENERATORS.createGenerator(text)) {
            ViewJson.write(json, view);
        }
        return text.toByteArray();
    }
}
