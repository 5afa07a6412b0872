package dev.guildhall.domain.agent;

/**
 * A group of professions in the marketplace.
 *
 * @param slug its key, for example {@code project-management}
 * @param title for people
 * @param summary one sentence
 */
public record Division(String slug, String title, String summary) {}
