package dev.guildhall.adapter.in.rest.problem;

import dev.guildhall.application.context.StrayRequests;
import dev.guildhall.application.error.PortFailure;
import dev.guildhall.application.error.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers what the server itself refuses: unknown paths, wrong methods, wrong media types. */
@Provider
@Dependent
public class ServerRefusalMapper implements ExceptionMapper<WebApplicationException> {

    private final ProblemResponses responses;
    private final FailureMapper failures;
    private final StrayRequests strays;

    /** Made by CDI. The server only takes a provider whose constructor parameters all say {@code @Context}. */
    @Inject
    public ServerRefusalMapper(
            @Context ProblemResponses responses, @Context FailureMapper failures, @Context StrayRequests strays) {
        this.responses = responses;
        this.failures = failures;
        this.strays = strays;
    }

    @Override
    public Response toResponse(WebApplicationException refusal) {
        try {
            strays.count();
        } catch (Refused | PortFailure notCounted) {
            return failures.toResponse(notCounted);
        }
        return answer(refusal);
    }

    private Response answer(WebApplicationException refusal) {
        Response given = refusal.getResponse();
        int status = given.getStatus();
        if (status < 400) {
            return given;
        }
        if (status >= 500) {
            return failures.toResponse(refusal);
        }
        if (refusal.getCause() != null && isOurs(refusal.getCause())) {
            return failures.toResponse(refusal.getCause());
        }
        Response answer = responses.of(Problems.ofStatus(status));
        String allow = given.getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? answer
                : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allow).build();
    }

    /** The server wraps what a body reader throws; the original says more. */
    private static boolean isOurs(Throwable cause) {
        return Problems.of(cause).status() != 500;
    }
}
