package dev.guildhall.adapter.in.rest.audit;

import dev.guildhall.domain.audit.AuditBundle;
import dev.guildhall.domain.audit.AuditCheckpoint;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A signed end of the audit log.
 *
 * @param seq number of the entry that was the last one
 * @param hash of that entry
 * @param line the checkpoint as a line of a file that the verifier reads: keep this, elsewhere
 */
@Schema(name = "AuditCheckpoint")
public record CheckpointView(long seq, Instant at, String hash, String line) {

    static CheckpointView of(AuditCheckpoint checkpoint) {
        return new CheckpointView(
                checkpoint.seq(), checkpoint.at(), checkpoint.hash(), AuditBundle.checkpoint(checkpoint));
    }
}
