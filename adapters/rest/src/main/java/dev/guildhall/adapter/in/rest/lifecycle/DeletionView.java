package dev.guildhall.adapter.in.rest.lifecycle;

import dev.guildhall.domain.tenant.Deletion;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That everything of the company is going to be erased.
 *
 * @param askedBy the owner who asked for it
 * @param eraseAt until when it can be taken back
 */
@Schema(name = "Deletion")
public record DeletionView(String askedBy, Instant askedAt, Instant eraseAt) {

    static DeletionView of(Deletion deletion) {
        return new DeletionView(deletion.by().toString(), deletion.at(), deletion.eraseAt());
    }
}
