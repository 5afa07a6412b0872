package dev.guildhall.domain.artifact;

import dev.guildhall.domain.shared.ArtifactId;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;

/**
 * An artifact that is about to be kept.
 *
 * @param run in which it is made
 * @param employee who makes it
 * @param content at most {@link #MAX_CONTENT} characters; not blank, without control characters other than line breaks
 *     and tabs, and well-formed
 */
public record ArtifactDraft(
        TenantId tenant,
        ArtifactId id,
        RunId run,
        EmployeeId employee,
        ArtifactName name,
        Format format,
        String content,
        Instant createdAt) {

    /** Longest content in UTF-16 units. */
    public static final int MAX_CONTENT = 200_000;

    /** Checks the content, and leaves it exactly as it is. */
    public ArtifactDraft {
        if (content.isBlank()) {
            throw new InvalidValue("content", "must not be empty");
        }
        if (content.length() > MAX_CONTENT) {
            throw new InvalidValue(
                    "content", "must have at most " + MAX_CONTENT + " characters, has " + content.length());
        }
        if (content.codePoints().anyMatch(ArtifactDraft::isForbidden)) {
            throw new InvalidValue("content", "must be text, without control characters and halves of characters");
        }
    }

    /** Bytes of the content in UTF-8. */
    public int size() {
        return content.codePoints().map(ArtifactDraft::bytesOf).sum();
    }

    private static int bytesOf(int c) {
        if (c < 0x80) {
            return 1;
        }
        if (c < 0x800) {
            return 2;
        }
        return c < 0x10000 ? 3 : 4;
    }

    private static boolean isForbidden(int c) {
        boolean isControl = Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
        return isControl || Character.getType(c) == Character.SURROGATE;
    }
}
