package dev.guildhall.adapter.in.faces.chat;

/**
 * One entry of a conversation's history.
 *
 * @param content Markdown as it was written
 * @param run the run that the entry started or that wrote it
 * @param cost of the run and everything below it; empty for what a member wrote
 * @param note how the run ended, when it did not end well
 */
public record Entry(
        Kind kind,
        String id,
        String author,
        String content,
        String at,
        String instant,
        String run,
        String cost,
        String note) {

    /** What the entry is. */
    public enum Kind {
        /** Written by a member. */
        ASKED,
        /** Written by the employee. */
        ANSWERED,
        /** No answer came. */
        UNANSWERED
    }

    /** The kind, as the page's styles know it. */
    public String style() {
        return switch (kind) {
            case ASKED -> "asked";
            case ANSWERED -> "answered";
            case UNANSWERED -> "unanswered";
        };
    }
}
