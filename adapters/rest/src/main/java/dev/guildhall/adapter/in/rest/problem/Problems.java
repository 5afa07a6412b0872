package dev.guildhall.adapter.in.rest.problem;

import dev.guildhall.application.error.CompanyHalted;
import dev.guildhall.application.error.InvalidInput;
import dev.guildhall.application.error.NotPermitted;
import dev.guildhall.application.error.PortFailure;
import dev.guildhall.application.error.Refused;
import dev.guildhall.domain.shared.InvalidValue;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Which problem a failure is. Nothing of an unexpected failure's own text gets out. */
final class Problems {

    private static final Duration USUAL_WAIT = Duration.ofSeconds(5);

    private Problems() {}

    static Problem of(Throwable failure) {
        return switch (failure) {
            case InvalidInput input -> Problem.ofInput(input.problems());
            case InvalidValue value -> Problem.ofInput(List.of(InvalidInput.Problem.of(value.field(), value.detail())));
            case Refused refused ->
                Problem.of(status(refused.reason()), refused.code(), refused.detail())
                        .withRetryAfter(refused.retryAfter());
            case NotPermitted _ ->
                Problem.of(403, "not-permitted", "Your role does not allow this. Ask an admin of your company.");
            case CompanyHalted halted -> Problem.of(403, halted.code(), halted.detail());
            case PortFailure port
            when port.isRetriable() ->
                Problem.of(503, "unavailable", "A part of the system does not answer right now. Try again.")
                        .withRetryAfter(Optional.of(port.retryAfter().orElse(USUAL_WAIT)));
            default ->
                Problem.of(500, "internal-error", "Something failed on our side. The error id finds it in the log.");
        };
    }

    /** What a status that the server itself decided on means to a caller. */
    static Problem ofStatus(int status) {
        return switch (status) {
            case 400 -> Problem.of(status, "bad-request", "The request cannot be understood.");
            case 404 -> Problem.of(status, "unknown-path", "There is nothing at this path.");
            case 405 -> Problem.of(status, "method-not-allowed", "This path does not take this method. See 'Allow'.");
            case 406 -> Problem.of(status, "not-acceptable", "No representation fits the Accept header.");
            case 411 -> Problem.of(status, "length-required", "Say how long the body is: send Content-Length.");
            case 413 -> Problem.of(status, "body-too-large", "The body is larger than any that is taken here.");
            case 414 -> Problem.of(status, "url-too-long", "Path and query are longer than any that is taken here.");
            case 431 ->
                Problem.of(status, "headers-too-large", "The header fields are larger than any that are taken here.");
            case 415 -> Problem.of(status, "unsupported-media-type", "The body must be application/json.");
            default -> Problem.of(status, "status-" + status, "The request was refused.");
        };
    }

    private static int status(Refused.Reason reason) {
        return switch (reason) {
            case MALFORMED -> 400;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case UNKNOWN -> 404;
            case CONFLICT -> 409;
            case STALE -> 412;
            case TOO_LARGE -> 413;
            case UNPROCESSABLE -> 422;
            case LIMITED -> 429;
            case OVERLOADED -> 503;
        };
    }
}
