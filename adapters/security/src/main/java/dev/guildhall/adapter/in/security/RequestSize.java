package dev.guildhall.adapter.in.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What a request may have at most before anybody looks into it. The bodies of the API are the matter of its entry points. */
final class RequestSize {

    /** Characters of path and query. */
    static final int MAX_URL = 8 * 1024;

    /** Characters of names and values of all header fields. */
    static final int MAX_HEADERS = 32 * 1024;

    /** Bytes of a form. */
    static final int MAX_FORM = 1024 * 1024;

    private static final int HEADERS_TOO_LARGE = 431;

    private RequestSize() {}

    /** The status with which a request is refused that is too large. */
    static OptionalInt refusal(HttpServletRequest request, boolean form) {
        if (length(request.getRequestURI()) + length(request.getQueryString()) > MAX_URL) {
            return OptionalInt.of(HttpServletResponse.SC_REQUEST_URI_TOO_LONG);
        }
        if (headers(request) > MAX_HEADERS) {
            return OptionalInt.of(HEADERS_TOO_LARGE);
        }
        return form ? formRefusal(request) : OptionalInt.empty();
    }

    /** A form whose length is not told could be any; no browser sends one. */
    private static OptionalInt formRefusal(HttpServletRequest request) {
        if (request.getHeader("Transfer-Encoding") != null) {
            return OptionalInt.of(HttpServletResponse.SC_LENGTH_REQUIRED);
        }
        return request.getContentLengthLong() > MAX_FORM
                ? OptionalInt.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE)
                : OptionalInt.empty();
    }

    private static long headers(HttpServletRequest request) {
        return Collections.list(request.getHeaderNames()).stream()
                .distinct()
                .mapToLong(name -> Collections.list(request.getHeaders(name)).stream()
                        .mapToLong(value -> name.length() + value.length())
                        .sum())
                .sum();
    }

    private static long length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }
}
