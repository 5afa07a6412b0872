package dev.guildhall.adapter.in.rest.json;

import dev.guildhall.domain.agent.Line.Kind;
import dev.guildhall.domain.agent.ListingSlug;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.InvalidValue;
import java.time.Instant;
import java.util.Optional;

/** A request with a field of every kind. */
public record SampleRequest(
        String text,
        @Line(max = 10) String line,
        EmailAddress email,
        EmployeeId employee,
        Kind kind,
        Optional<String> note,
        @Line(max = 5) Optional<String> shortNote,
        Optional<ListingSlug> listing,
        Optional<Boolean> urgent,
        Optional<Instant> when) {

    /** Has a rule of its own. */
    public SampleRequest {
        if (text.equals(line)) {
            throw new InvalidValue("text", "must differ from 'line'");
        }
    }
}
