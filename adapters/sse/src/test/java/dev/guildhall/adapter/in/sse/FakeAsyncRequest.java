package dev.guildhall.adapter.in.sse;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A suspended request, with the answer it gets. */
final class FakeAsyncRequest {

    final Map<String, String> headers = new HashMap<>();
    int completed;
    int flushes;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    /** What the reader got so far. */
    String text() {
        return body.toString(StandardCharsets.UTF_8);
    }

    HttpServletRequest asServlet() {
        return fake(HttpServletRequest.class, (name, arguments) -> switch (name) {
            case "getAsyncContext" -> async();
            default -> throw new UnsupportedOperationException(name);
        });
    }

    private AsyncContext async() {
        return fake(AsyncContext.class, (name, arguments) -> switch (name) {
            case "setTimeout" -> headers.put("timeout", String.valueOf(arguments[0]));
            case "getResponse" -> response();
            case "complete" -> {
                completed++;
                yield null;
            }
            default -> throw new UnsupportedOperationException(name);
        });
    }

    private HttpServletResponse response() {
        return fake(HttpServletResponse.class, (name, arguments) -> switch (name) {
            case "setContentType" -> headers.put("Content-Type", (String) arguments[0]);
            case "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
            case "getOutputStream" -> new Body();
            default -> throw new UnsupportedOperationException(name);
        });
    }

    private static <T> T fake(Class<T> type, BiFunction<String, Object[], @Nullable Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                FakeAsyncRequest.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Object answer = answers.apply(method.getName(), arguments == null ? new Object[0] : arguments);
                    return method.getReturnType() == void.class ? null : answer;
                }));
    }

    private final class Body extends ServletOutputStream {

        @Override
        public void write(int b) {
            body.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            body.write(bytes, from, length);
        }

        @Override
        public void flush() {
            flushes++;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
