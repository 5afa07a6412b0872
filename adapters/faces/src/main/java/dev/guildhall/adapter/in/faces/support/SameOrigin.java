package dev.guildhall.adapter.in.faces.support;

import java.net.URI;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells from its headers whether a request comes from one of our own pages. */
final class SameOrigin {

    private SameOrigin() {}

    /**
     * Whether it does. Browsers say so in {@code Sec-Fetch-Site} where the connection is safe, else in {@code Origin};
     * what says neither is no browser, and carries nobody's cookie unasked.
     */
    static boolean holds(Function<String, @Nullable String> header) {
        String site = header.apply("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = header.apply("Origin");
        String host = header.apply("Host");
        return origin == null || (host != null && authority(origin).equals(host.toLowerCase(Locale.ROOT)));
    }

    private static String authority(String origin) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority == null ? "" : authority.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
    }
}
