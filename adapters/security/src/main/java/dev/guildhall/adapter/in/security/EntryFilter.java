package dev.guildhall.adapter.in.security;

import dev.guildhall.application.context.IdSource;
import dev.guildhall.application.context.SystemContext;
import dev.guildhall.application.context.Transport;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.OptionalInt;

/** The way in for every request: gives it an id, protects the browser that made it, and guards the pages. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class EntryFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final transient RequestCall call;
    private final transient RequestLog log;
    private final transient PageGate pages;
    private final transient IdSource ids;
    private final transient SecurityHeaders headers;

    /** Made by the container. */
    @Inject
    public EntryFilter(RequestCall call, RequestLog log, PageGate pages, IdSource ids, Transport transport) {
        this.call = call;
        this.log = log;
        this.pages = pages;
        this.ids = ids;
        this.headers = new SecurityHeaders(transport);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String id = RequestIds.choose(request.getHeader(RequestIds.HEADER), ids);
        call.begin(new SystemContext(id, request.getRemoteAddr(), agent(request)), response::setHeader);
        response.setHeader(RequestIds.HEADER, id);
        log.begin(id);
        try {
            if (admits(request, response)) {
                chain.doFilter(request, response);
            }
        } finally {
            call.end();
            log.end();
        }
    }

    private static String agent(HttpServletRequest request) {
        String agent = request.getHeader("User-Agent");
        return agent == null ? "" : agent;
    }

    private boolean admits(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Paths.of(request);
        boolean api = Paths.isApi(path);
        if (api) {
            headers.forData(request, response);
        } else {
            headers.forPage(request, response);
        }
        OptionalInt tooLarge = RequestSize.refusal(request, !api);
        if (tooLarge.isPresent()) {
            response.sendError(tooLarge.getAsInt());
            return false;
        }
        if (api) {
            return true;
        }
        if (Paths.isAsset(path)) {
            return true;
        }
        response.setHeader("Cache-Control", "no-store");
        return pages.admits(request, response);
    }
}
