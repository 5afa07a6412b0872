package dev.guildhall.adapter.out.llm.testing;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How a provider's protocol says things. A frame is the text of one event, line ends included. */
public interface ModelWire {

    /** What comes first. */
    List<String> opening();

    /** A piece of the answer. */
    String text(String piece);

    /** A piece of reasoning. */
    String thought(String piece);

    /** A tool call, its arguments in pieces. */
    List<String> toolCall(int index, String id, String name, String... arguments);

    /** The end of an answer, or of one that asks for tools, with token counts. */
    List<String> end(boolean withTools, int inputTokens, int outputTokens);

    /** The end of an answer that was cut by the length limit, without counts. */
    List<String> endByLength();

    /** An error in place of a piece. */
    String error(String type, int code);

    /** A frame around data that may be anything. */
    String frame(String data);

    /** Media type of a stream. */
    String contentType();

    /** A whole stream of these frames. */
    default Reply reply(String... frames) {
        List<String> all = new ArrayList<>(opening());
        all.addAll(Arrays.asList(frames));
        return Reply.stream(contentType(), all);
    }

    /** A whole stream with this answer and counts of 11 and 7. */
    default Reply answer(String... pieces) {
        return reply(Arrays.stream(pieces).map(this::text).toArray(String[]::new))
                .send(end(false, 11, 7));
    }

    /** A JSON text. */
    static String quoted(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
