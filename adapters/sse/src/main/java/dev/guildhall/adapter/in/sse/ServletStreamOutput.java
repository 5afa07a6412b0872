package dev.guildhall.adapter.in.sse;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * An answer that stays open after its request's thread has gone. Writes the servlet stream directly: all entries that
 * have gathered go out in one write, which the sink of Jakarta REST cannot do.
 */
final class ServletStreamOutput implements StreamOutput {

    private final AsyncContext async;
    private final ServletOutputStream out;
    private boolean open = true;

    private ServletStreamOutput(AsyncContext async, ServletOutputStream out) {
        this.async = async;
        this.out = out;
    }

    /** Starts the answer to a request that has been suspended. */
    static ServletStreamOutput start(HttpServletRequest request) throws IOException {
        AsyncContext async = request.getAsyncContext();
        async.setTimeout(0);
        ServletResponse response = async.getResponse();
        response.setContentType("text/event-stream;charset=UTF-8");
        if (response instanceof HttpServletResponse http) {
            http.setHeader("Cache-Control", "no-cache, no-transform");
            http.setHeader("X-Accel-Buffering", "no");
        }
        return new ServletStreamOutput(async, response.getOutputStream());
    }

    @Override
    public void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        if (!open) {
            return;
        }
        open = false;
        try {
            async.complete();
        } catch (IllegalStateException e) {
            // the server has ended it before us
        }
    }
}
