package dev.guildhall.adapter.in.faces.support;

import dev.guildhall.application.context.IdSource;
import dev.guildhall.application.context.SystemContext;
import dev.guildhall.application.context.Transport;
import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;

/** The browser as Faces sees it. */
@Dependent
final class FacesBrowser implements Browser {

    /** Response header in which the entry filter tells the request's id. */
    private static final String REQUEST_ID = "X-Request-Id";

    private static final String NOT_FOUND = "/errors/not-found.xhtml";

    private final IdSource ids;
    private final Transport transport;

    @Inject
    FacesBrowser(IdSource ids, Transport transport) {
        this.ids = ids;
        this.transport = transport;
    }

    @Override
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(external().getRequestParameterMap().get(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    @Override
    public Optional<String> cookie(String name) {
        return Optional.ofNullable(external().getRequestCookieMap().get(name))
                .map(cookie -> ((Cookie) cookie).getValue());
    }

    @Override
    public boolean isPostback() {
        return FacesContext.getCurrentInstance().isPostback()
                && "POST".equals(request().getMethod());
    }

    @Override
    public String requestId() {
        if (response().getHeader(REQUEST_ID) == null) {
            response().setHeader(REQUEST_ID, ids.next().toString());
        }
        return response().getHeader(REQUEST_ID);
    }

    @Override
    public SystemContext anonymous() {
        return new SystemContext(
                requestId(),
                request().getRemoteAddr(),
                Optional.ofNullable(request().getHeader("User-Agent")).orElse(""));
    }

    @Override
    public boolean hasSession() {
        return cookie(transport.sessionCookie())
                .filter(value -> !value.isEmpty())
                .isPresent();
    }

    @Override
    public void signIn(String sessionToken) {
        response().addCookie(sessionCookie(sessionToken));
        forgetSupportVisit();
    }

    @Override
    public void signOut() {
        response().addCookie(gone(sessionCookie("")));
        forgetSupportVisit();
        forgetWhatWasSeen();
    }

    @Override
    public void startSupportVisit(String token) {
        forgetWhatWasSeen();
        response().addCookie(ownCookie(transport.supportCookie(), token));
    }

    @Override
    public void endSupportVisit() {
        forgetSupportVisit();
        forgetWhatWasSeen();
    }

    /** Whether the browser has shown it or not: on the way back from another site it keeps it to itself. */
    private void forgetSupportVisit() {
        response().addCookie(gone(ownCookie(transport.supportCookie(), "")));
    }

    /** Drafts of messages and answers are kept by the browser; the next one at this machine may be somebody else. */
    private static void forgetWhatWasSeen() {
        response().setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    }

    private static Cookie gone(Cookie cookie) {
        cookie.setMaxAge(0);
        return cookie;
    }

    private Cookie sessionCookie(String value) {
        return ownCookie(transport.sessionCookie(), value);
    }

    private Cookie ownCookie(String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(transport.tls() || request().isSecure());
        cookie.setAttribute("SameSite", "Strict");
        return cookie;
    }

    @Override
    public void redirect(String path) {
        try {
            external().redirect(external().getRequestContextPath() + path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lax, because it has to come along when the other server sends the browser back. */
    @Override
    public void sendAway(String token, Duration life) {
        Cookie cookie = ownCookie(transport.departureCookie(), token);
        cookie.setMaxAge((int) life.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response().addCookie(cookie);
    }

    @Override
    public Optional<String> broughtBack() {
        return cookie(transport.departureCookie());
    }

    @Override
    public void notFound() {
        // The view is exchanged and no error sent: Liberty serves the error page at once, inside this request, and
        // leaves it without a FacesContext.
        FacesContext faces = FacesContext.getCurrentInstance();
        external().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        faces.setViewRoot(faces.getApplication().getViewHandler().createView(faces, NOT_FOUND));
        faces.renderResponse();
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest) external().getRequest();
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse) external().getResponse();
    }
}
