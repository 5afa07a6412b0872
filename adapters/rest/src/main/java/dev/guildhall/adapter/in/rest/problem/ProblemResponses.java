package dev.guildhall.adapter.in.rest.problem;

import dev.guildhall.application.context.CurrentRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

/** Turns problems into answers. */
@Dependent
class ProblemResponses {

    private final CurrentRequest request;
    private final HttpServletRequest servlet;

    @Inject
    ProblemResponses(CurrentRequest request, HttpServletRequest servlet) {
        this.request = request;
        this.servlet = servlet;
    }

    Response of(Problem problem) {
        ResponseBuilder response = Response.status(problem.status())
                .type(ProblemJson.MEDIA_TYPE)
                .entity(ProblemJson.write(
                        problem, servlet.getRequestURI(), request.system().requestId()));
        if (problem.status() == 401) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"guildhall\"");
        }
        problem.retryAfter()
                .ifPresent(wait ->
                        response.header(HttpHeaders.RETRY_AFTER, Math.max(1, Math.ceilDiv(wait.toMillis(), 1_000))));
        return response.build();
    }
}
