package dev.guildhall.adapter.in.faces.schedule;

/**
 * A moment to be shown.
 *
 * @param instant for scripts, which turn it into the reader's own time
 * @param text for people
 */
public record Moment(String instant, String text) {}
