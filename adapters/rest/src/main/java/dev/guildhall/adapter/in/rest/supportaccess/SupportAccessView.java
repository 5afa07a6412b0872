package dev.guildhall.adapter.in.rest.supportaccess;

import dev.guildhall.application.supportaccess.in.SupportView;
import dev.guildhall.domain.supportaccess.SupportAccess;
import dev.guildhall.domain.supportaccess.SupportAccess.Decision;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That somebody of the platform asked to look into a company, and what became of it.
 *
 * @param state ASKED, GRANTED, REFUSED, LAPSED or ENDED
 * @param supporter name of the operator who asked
 * @param mine whether that is the caller
 * @param hours for how long from the consent on
 * @param decidedBy the admin who consented or refused; not told to operators
 * @param until when it ends by itself; null without consent
 * @param endedAt when somebody ended it before
 */
@Schema(name = "SupportAccess")
public record SupportAccessView(
        String id,
        String tenant,
        @Schema(examples = "GRANTED") String state,
        String supporter,
        boolean mine,
        String reason,
        long hours,
        Instant askedAt,
        Optional<String> decidedBy,
        Optional<Instant> decidedAt,
        Optional<Instant> until,
        Optional<Instant> endedAt) {

    /** As the company sees it. */
    static SupportAccessView of(SupportView shown) {
        return of(shown, shown.access().decision().map(decision -> decision.by().toString()));
    }

    /** As operators see it, for whom members of the company have no ids. */
    static SupportAccessView forOperators(SupportView shown) {
        return of(shown, Optional.empty());
    }

    private static SupportAccessView of(SupportView shown, Optional<String> decidedBy) {
        SupportAccess access = shown.access();
        return new SupportAccessView(
                access.id().toString(),
                access.tenant().toString(),
                shown.state().name(),
                access.supporter().name(),
                shown.mine(),
                access.reason(),
                access.length().toHours(),
                access.askedAt(),
                decidedBy,
                access.decision().map(Decision::at),
                access.endsAt(),
                access.endedAt());
    }
}
