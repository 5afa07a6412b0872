package dev.guildhall.adapter.in.security;

import dev.guildhall.application.access.in.Authenticate;
import dev.guildhall.application.access.in.Authenticate.Credential;
import dev.guildhall.application.access.in.Authenticate.SignInUnanswered;
import dev.guildhall.application.admission.in.AdmitCall;
import dev.guildhall.application.admission.in.AdmitStranger;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.context.Transport;
import dev.guildhall.application.error.Refused;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.tenant.RateDecision;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Lets signed-in members through to the pages and sends everybody else to the sign-in page. */
@Dependent
class PageGate {

    /** Request attribute with the seconds to wait. */
    static final String WAIT = "retryAfter";

    private static final int TOO_MANY_REQUESTS = 429;
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Authenticate authenticate;
    private final AdmitCall admitCall;
    private final AdmitStranger admitStranger;
    private final RequestCall call;
    private final CallLog log;
    private final Transport transport;

    @Inject
    PageGate(
            Authenticate authenticate,
            AdmitCall admitCall,
            AdmitStranger admitStranger,
            RequestCall call,
            CallLog log,
            Transport transport) {
        this.authenticate = authenticate;
        this.admitCall = admitCall;
        this.admitStranger = admitStranger;
        this.call = call;
        this.log = log;
        this.transport = transport;
    }

    /**
     * Looks at the session cookie.
     *
     * @return whether the page may be served; when not, the answer has been given
     */
    boolean admits(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            return admitsKnown(request, response);
        } catch (SignInUnanswered unanswered) {
            return admits(unanswered, request, response);
        }
    }

    /** Whoever waits for the sign-in server of its company may still sign in otherwise. */
    private boolean admits(SignInUnanswered unanswered, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        RateDecision rate = admitCall.admit(unanswered.caller());
        if (!rate.admitted()) {
            askForPatience(request, response, RateAnswer.wait(rate), TOO_MANY_REQUESTS);
            return false;
        }
        if (Paths.isOpenPage(Paths.of(request))) {
            return true;
        }
        Duration wait = unanswered.refusal().retryAfter().orElseThrow();
        askForPatience(request, response, wait, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        return false;
    }

    private boolean admitsKnown(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Credential> shown = credential(request);
        Optional<CallContext> caller = shown.flatMap(some -> authenticate.authenticate(some, call.system()));
        caller.ifPresent(context -> {
            call.establish(context);
            log.caller(context);
        });
        RateDecision rate = caller.map(admitCall::admit).orElseGet(() -> admitStranger.admit(call.system()));
        if (!rate.admitted()) {
            askForPatience(request, response, RateAnswer.wait(rate), TOO_MANY_REQUESTS);
            return false;
        }
        boolean supports =
                shown.filter(Credential.SupportCookie.class::isInstance).isPresent();
        return (!supports || looks(caller, request, response)) && lets(caller, request, response);
    }

    /** The support cookie on pages of a company; on those of the platform and of nobody, people are who they are. */
    private Optional<Credential> credential(HttpServletRequest request) {
        Optional<String> session = cookie(request, transport.sessionCookie());
        Optional<Credential> support = Optional.of(Paths.of(request))
                .filter(path -> PageRights.governs(path) && !Paths.isAsOneself(path))
                .flatMap(_ -> cookie(request, transport.supportCookie()))
                .map(token -> new Credential.SupportCookie(token, session.orElse("")));
        return support.or(() -> session.map(Credential.SessionCookie::new));
    }

    /** Who looks for support reads; what a form sends is no part of the place that is noted. */
    private boolean looks(Optional<CallContext> caller, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (caller.isEmpty()) {
            leadOut(request, response);
            return false;
        }
        if (!READING.contains(request.getMethod())) {
            log.refused("form of a page", "support only reads", caller, call.system());
            response.setHeader("Allow", "GET, HEAD");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return false;
        }
        return true;
    }

    /** The company's consent is over. What the browser keeps of it would only lead here again. */
    private void leadOut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Cookie gone = new Cookie(transport.supportCookie(), "");
        gone.setPath("/");
        gone.setMaxAge(0);
        gone.setHttpOnly(true);
        gone.setSecure(transport.tls() || request.isSecure());
        response.addCookie(gone);
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        lead(request, response, request.getContextPath() + Paths.TENANTS + "?notice=support-over");
    }

    private boolean lets(Optional<CallContext> caller, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (caller.filter(context -> context.authority().isSettingUp()).isPresent()
                && !Paths.isForSettingUp(Paths.of(request))) {
            lead(request, response, request.getContextPath() + Paths.SECOND_FACTOR);
            return false;
        }
        if (Paths.isOpenPage(Paths.of(request))) {
            return true;
        }
        if (caller.isEmpty()) {
            sendToSignIn(request, response);
            return false;
        }
        if (!mayEnter(caller.get(), Paths.of(request), response)) {
            return false;
        }
        return isNoted(caller.get(), request, response);
    }

    /** Shows nothing that could not be written down; only who looks for support can be refused here. */
    private boolean isNoted(CallContext caller, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            log.shows(caller, request.getMethod(), request.getRequestURI(), request.getQueryString());
            return true;
        } catch (Refused refused) {
            if (refused.reason() == Refused.Reason.UNAUTHENTICATED) {
                leadOut(request, response);
            } else {
                lead(request, response, request.getContextPath() + Paths.TENANTS + "?notice=support-unnoted");
            }
            return false;
        }
    }

    private boolean mayEnter(CallContext caller, String path, HttpServletResponse response) throws IOException {
        if (!PageRights.governs(path)) {
            return true;
        }
        Optional<Permission> right = PageRights.of(path);
        if (right.filter(permission ->
                        caller.may(permission) || caller.authority().isHeldBack(permission))
                .isPresent()) {
            // A page that cannot be used while the company stands still says so itself.
            return true;
        }
        right.ifPresent(permission ->
                log.refused("page for " + permission, "no permission", Optional.of(caller), call.system()));
        response.sendError(right.isEmpty() ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN);
        return false;
    }

    /** The page of the status says how long. */
    private static void askForPatience(
            HttpServletRequest request, HttpServletResponse response, Duration wait, int status) throws IOException {
        String seconds = Long.toString(wait.toSeconds());
        request.setAttribute(WAIT, seconds);
        response.setHeader("Retry-After", seconds);
        response.sendError(status);
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getCookies())
                .map(Arrays::stream)
                .orElseGet(Stream::empty)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** Only a path in the redirect: behind a proxy the server does not know its own address. */
    private static void sendToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        lead(request, response, request.getContextPath() + Paths.SIGN_IN + next(request));
    }

    private static void lead(HttpServletRequest request, HttpServletResponse response, String target)
            throws IOException {
        if (request.getHeader("Faces-Request") == null) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", target);
            return;
        }
        response.setContentType("text/xml;charset=UTF-8");
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<partial-response><redirect url=\"" + target
                        + "\"/></partial-response>");
    }

    /** Where to go after signing in: the page asked for, if asking again is harmless. */
    private static String next(HttpServletRequest request) {
        String query = request.getQueryString();
        String wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
        boolean usable = "GET".equals(request.getMethod()) && LocalPath.isLocal(wanted);
        return usable ? "?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8) : "";
    }
}
