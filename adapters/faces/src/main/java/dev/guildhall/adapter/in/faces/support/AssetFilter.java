package dev.guildhall.adapter.in.faces.support;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Lets browsers keep styles and scripts and ask whether they still hold. Asked by content, not by date: in a
 * reproducible archive every file has the same date in every version.
 */
@WebFilter({"/assets/*", "/_static/*"})
public final class AssetFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> tags = new ConcurrentHashMap<>();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String info = request.getPathInfo();
        Optional<String> tag = tagOf(request.getServletPath() + (info == null ? "" : info));
        if (tag.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("ETag", tag.get());
        if (tag.get().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        chain.doFilter(new Undated(request), response);
    }

    private Optional<String> tagOf(String path) throws IOException {
        String known = tags.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        try (InputStream content = getServletContext().getResourceAsStream(path)) {
            if (content == null) {
                return Optional.empty();
            }
            String tag = "\"" + digest(content.readAllBytes()) + "\"";
            tags.put(path, tag);
            return Optional.of(tag);
        }
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A request that does not ask by date. */
    private static final class Undated extends HttpServletRequestWrapper {

        private static final String BY_DATE = "If-Modified-Since";

        Undated(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return BY_DATE.equalsIgnoreCase(name) ? null : super.getHeader(name);
        }

        @Override
        public long getDateHeader(String name) {
            return BY_DATE.equalsIgnoreCase(name) ? -1 : super.getDateHeader(name);
        }
    }
}
