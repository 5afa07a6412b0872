package dev.guildhall.adapter.in.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A servlet request that knows what the filters ask for, and fails when they ask for more. */
final class FakeRequest {

    final Map<String, Object> attributes = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();
    private final String method;
    private final String path;
    private @Nullable String query;
    private Cookie @Nullable [] cookies;
    private boolean secure;
    private long contentLength = -1;

    FakeRequest(String method, String path) {
        this.method = method;
        this.path = path;
    }

    FakeRequest query(String text) {
        query = text;
        return this;
    }

    FakeRequest header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    FakeRequest session(String token) {
        return cookie("guildhall_session", token);
    }

    FakeRequest cookie(String name, String value) {
        Cookie[] before = cookies == null ? new Cookie[0] : cookies;
        cookies = Arrays.copyOf(before, before.length + 1);
        cookies[before.length] = new Cookie(name, value);
        return this;
    }

    FakeRequest contentLength(long bytes) {
        contentLength = bytes;
        return this;
    }

    FakeRequest secure() {
        secure = true;
        return this;
    }

    HttpServletRequest asServlet() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                FakeRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> answer(called.getName(), arguments == null ? new Object[0] : arguments));
    }

    private @Nullable Object answer(String name, Object[] arguments) {
        return switch (name) {
            case "getMethod" -> method;
            case "getServletPath", "getRequestURI" -> path;
            case "getPathInfo" -> null;
            case "getContextPath" -> "";
            case "getQueryString" -> query;
            case "getCookies" -> cookies;
            case "isSecure" -> secure;
            case "getRemoteAddr" -> "192.0.2.7";
            case "getContentLengthLong" -> contentLength;
            case "getHeaderNames" -> Collections.enumeration(headers.keySet());
            case "getHeaders" -> Collections.enumeration(List.of(headers.getOrDefault((String) arguments[0], "")));
            case "getHeader" -> headers.get((String) arguments[0]);
            case "getAttribute" -> attributes.get((String) arguments[0]);
            case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
            default -> throw new UnsupportedOperationException(name);
        };
    }
}
