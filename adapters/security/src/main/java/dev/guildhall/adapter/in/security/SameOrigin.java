package dev.guildhall.adapter.in.security;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Whether a request that carries the session cookie was made by our own pages. Other sites cannot make a browser send
 * {@link #MARK} without asking us first, and we never agree.
 */
final class SameOrigin {

    static final String MARK = "X-Guildhall-Request";

    private SameOrigin() {}

    static boolean isProven(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        return "1".equals(request.getHeaderString(MARK)) || isOwn(request.getHeaderString("Origin"), request);
    }

    private static boolean isOwn(@Nullable String origin, ContainerRequestContext request) {
        URI base = request.getUriInfo().getBaseUri();
        return (base.getScheme() + "://" + base.getAuthority()).equals(origin);
    }
}
