package dev.guildhall.adapter.in.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A servlet response that keeps what it is told. */
final class FakeResponse {

    final Map<String, String> headers = new HashMap<>();
    final List<Cookie> cookies = new ArrayList<>();
    final StringWriter body = new StringWriter();
    int status = 200;

    HttpServletResponse asServlet() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                FakeResponse.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, called, arguments) -> answer(called.getName(), arguments == null ? new Object[0] : arguments));
    }

    private @Nullable Object answer(String name, Object[] arguments) {
        return switch (name) {
            case "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
            case "addCookie" -> cookies.add((Cookie) arguments[0]);
            case "setStatus" -> {
                status = (int) arguments[0];
                yield null;
            }
            case "sendError" -> {
                status = (int) arguments[0];
                yield null;
            }
            case "setContentType" -> headers.put("Content-Type", (String) arguments[0]);
            case "getWriter" -> new PrintWriter(body, true);
            default -> throw new UnsupportedOperationException(name);
        };
    }
}
