package dev.guildhall.domain.artifact;

import java.util.Arrays;
import java.util.Optional;

/** Kinds of text that an artifact can be. */
public enum Format {
    /** Plain text. */
    TEXT("text/plain"),
    /** Text with light marks for headings, lists and tables. */
    MARKDOWN("text/markdown"),
    /** A table, one line for each row. */
    CSV("text/csv"),
    /** A page, which is handed out for download only. */
    HTML("text/html"),
    /** Data for programs. */
    JSON("application/json");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Its media type, without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** The format of a media type; empty when it is none of these. */
    public static Optional<Format> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(mediaType))
                .findFirst();
    }
}
