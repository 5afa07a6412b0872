package dev.guildhall.adapter.out.llm.langchain4j;

import dev.guildhall.application.run.out.ModelFailure;
import dev.guildhall.application.run.out.ModelFailure.Kind;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;

/** Stands between the parser and LangChain4j, and ends the call at the first thing that is wrong. */
final class CheckedListener implements ServerSentEventListener {

    private final HttpCall call;
    private final WatchedInput input;
    private final ServerSentEventListener listener;
    private boolean tornAtItsEnd;

    CheckedListener(HttpCall call, WatchedInput input, ServerSentEventListener listener) {
        this.call = call;
        this.input = input;
        this.listener = listener;
    }

    WatchedInput input() {
        return input;
    }

    @Override
    public void onOpen(SuccessfulHttpResponse response) {
        listener.onOpen(response);
    }

    @Override
    public void onEvent(ServerSentEvent event, ServerSentEventContext context) {
        try {
            pass(event, context);
        } catch (WireReader.Broken _) {
            broken();
        } catch (ModelFailure failure) {
            fail(failure);
        } catch (RuntimeException _) {
            fail(WireReader.malformed());
        }
        if (call.queue().isOver() || call.reader().isLast()) {
            input.finish();
        }
    }

    private void pass(ServerSentEvent event, ServerSentEventContext context) throws WireReader.Broken {
        if (tornAtItsEnd) {
            throw WireReader.malformed();
        }
        call.reader().check(event).ifPresent(checked -> listener.onEvent(checked, context));
    }

    /** A broken last event of a body that ends in the middle of a line is what a cut looks like. */
    private void broken() {
        if (input.hasEnded() && input.isTorn()) {
            tornAtItsEnd = true;
        } else {
            fail(WireReader.malformed());
        }
    }

    @Override
    public void onError(Throwable error) {
        fail(
                error instanceof WatchedInput.TooMuch
                        ? Failures.of(Kind.MALFORMED, "the provider sends too much")
                        : Failures.of(Kind.CUT, "the connection broke in the middle of the answer"));
    }

    @Override
    public void onClose() {
        if (call.reader().isComplete()) {
            listener.onClose();
        } else {
            fail(Failures.of(Kind.CUT, "the answer ended before its end"));
        }
    }

    private void fail(ModelFailure failure) {
        call.queue().fail(failure);
    }
}
