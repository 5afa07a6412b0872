package dev.guildhall.adapter.in.rest.problem;

import dev.guildhall.application.context.CurrentRequest;
import dev.guildhall.application.context.IdSource;
import dev.guildhall.application.context.StrayRequests;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The mappers as CDI would make them. */
public final class ProblemMappers {

    private ProblemMappers() {}

    /** All of them. */
    public static List<Object> all(
            CurrentRequest request, HttpServletRequest servlet, IdSource ids, StrayRequests strays) {
        ProblemResponses responses = new ProblemResponses(request, servlet);
        FailureMapper failures = new FailureMapper(responses, ids);
        return List.of(failures, new ServerRefusalMapper(responses, failures, strays));
    }
}
