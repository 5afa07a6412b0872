package dev.guildhall.adapter.in.rest.problem;

import dev.guildhall.application.context.IdSource;
import dev.guildhall.application.error.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Answers every failure that is not the server's own. What is our fault is logged here, once, and found by its id. */
@Provider
@Dependent
public class FailureMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(FailureMapper.class.getName());

    private final ProblemResponses responses;
    private final IdSource ids;

    /** Made by CDI. The server only takes a provider whose constructor parameters all say {@code @Context}. */
    @Inject
    public FailureMapper(@Context ProblemResponses responses, @Context IdSource ids) {
        this.responses = responses;
        this.ids = ids;
    }

    @Override
    public Response toResponse(Throwable failure) {
        Problem problem = Problems.of(failure);
        boolean ordinary = problem.status() < 500 || failure instanceof Refused;
        return responses.of(ordinary ? problem : logged(problem, failure));
    }

    private Problem logged(Problem problem, Throwable failure) {
        String id = ids.next().toString();
        Level level = problem.status() == 503 ? Level.WARNING : Level.ERROR;
        LOG.log(level, "error " + id, failure);
        return problem.withErrorId(id);
    }
}
