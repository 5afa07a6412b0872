package dev.guildhall.domain.run;

import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.Optional;

/**
 * What an employee asks a human in the middle of a run.
 *
 * @param content the question, at most {@link #MAX_CONTENT} characters
 * @param expiresAt after which the employee goes on without an answer
 */
public record Question(
        TenantId tenant,
        RunId run,
        CallId call,
        EmployeeId employee,
        String content,
        Instant askedAt,
        Instant expiresAt,
        Optional<Answer> answer) {

    /** Longest question in UTF-16 units. */
    public static final int MAX_CONTENT = 4_000;

    /** What a human said. */
    public record Answer(MemberId by, Instant at, String content) {

        /** Longest answer in UTF-16 units. */
        public static final int MAX_CONTENT = 16_000;
    }
}
