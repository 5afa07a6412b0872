package dev.guildhall.adapter.in.security;

import dev.guildhall.application.context.IdSource;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The id of a request: the caller's own when it is harmless, else a new one. */
final class RequestIds {

    static final String HEADER = "X-Request-Id";

    /** What can go into logs and headers as it is. */
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private RequestIds() {}

    static String choose(@Nullable String proposed, IdSource ids) {
        return proposed != null && HARMLESS.matcher(proposed).matches()
                ? proposed
                : ids.next().toString();
    }
}
