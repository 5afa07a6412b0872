package dev.guildhall.adapter.out.llm.langchain4j;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.guildhall.application.run.out.ModelFailure;
import dev.guildhall.application.run.out.ModelFailure.Kind;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import java.util.Optional;

/**
 * Looks at the events of one answer before LangChain4j does, because LangChain4j swallows broken events and takes a cut
 * stream for a complete one. Also straightens what it would misread.
 */
abstract class WireReader {

    static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** Name for a tool call that has none. No tool is called so. */
    static final String UNNAMED = "unnamed";

    private boolean complete;
    private boolean last;

    /**
     * Looks at an event.
     *
     * @return what LangChain4j shall see, if anything
     * @throws ModelFailure when the event is an error
     * @throws Broken when it is not what the protocol says
     */
    final Optional<ServerSentEvent> check(ServerSentEvent event) throws Broken {
        if (event.data() == null || event.data().isBlank()) {
            return Optional.empty();
        }
        if ("[DONE]".equals(event.data())) {
            complete = true;
            last = true;
            return Optional.empty();
        }
        ObjectNode data = parse(event.data());
        JsonNode error = data.path("error");
        if (!error.isMissingNode() && !error.isNull()) {
            throw Failures.ofError(error);
        }
        String name = look(event, data);
        return Optional.of(new ServerSentEvent(name, data.toString()));
    }

    /**
     * Looks at a well-formed event and straightens its data in place.
     *
     * @return the event's name
     */
    abstract String look(ServerSentEvent event, ObjectNode data);

    private static ObjectNode parse(String data) throws Broken {
        try {
            if (JSON.readTree(data) instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException _) {
            throw new Broken();
        }
        throw new Broken();
    }

    /** The sender has said that its answer is complete. */
    final void complete() {
        complete = true;
    }

    /** Nothing that matters comes after this. */
    final void last() {
        complete = true;
        last = true;
    }

    final boolean isComplete() {
        return complete;
    }

    final boolean isLast() {
        return last;
    }

    static ModelFailure malformed() {
        return Failures.of(Kind.MALFORMED, "the provider sent what its protocol does not allow");
    }

    /** An event that is no JSON object. */
    static final class Broken extends Exception {

        private static final long serialVersionUID = 1L;

        Broken() {
            super("no JSON object", null, false, false);
        }
    }
}
