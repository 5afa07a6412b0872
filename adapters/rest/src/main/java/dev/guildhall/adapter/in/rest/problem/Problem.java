package dev.guildhall.adapter.in.rest.problem;

import dev.guildhall.application.error.InvalidInput;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What the outside is told about a failure.
 *
 * @param code names the kind of problem; becomes the last part of its type
 * @param detail what happened and what to do, without anything internal
 * @param errors what is wrong with the input, if that is the problem
 * @param retryAfter how long to wait before trying again
 * @param errorId finds the log record of a failure on our side
 */
record Problem(
        int status,
        String code,
        String detail,
        List<InvalidInput.Problem> errors,
        Optional<Duration> retryAfter,
        Optional<String> errorId) {

    static Problem of(int status, String code, String detail) {
        return new Problem(status, code, detail, List.of(), Optional.empty(), Optional.empty());
    }

    static Problem ofInput(List<InvalidInput.Problem> errors) {
        String detail = errors.size() == 1 ? "One thing is wrong with the request." : "Several things are wrong.";
        return new Problem(422, "invalid-input", detail, errors, Optional.empty(), Optional.empty());
    }

    Problem withRetryAfter(Optional<Duration> wait) {
        return new Problem(status, code, detail, errors, wait, errorId);
    }

    Problem withErrorId(String id) {
        return new Problem(status, code, detail, errors, retryAfter, Optional.of(id));
    }
}
