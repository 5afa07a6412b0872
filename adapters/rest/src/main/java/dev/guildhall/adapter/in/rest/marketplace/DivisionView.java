package dev.guildhall.adapter.in.rest.marketplace;

import dev.guildhall.application.marketplace.in.ListDivisions;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A group of professions.
 *
 * @param listings how many listings are in it
 */
@Schema(name = "Division")
public record DivisionView(
        @Schema(examples = "project-management") String slug, String title, String summary, int listings) {

    static DivisionView of(ListDivisions.Entry entry) {
        return new DivisionView(
                entry.division().slug(),
                entry.division().title(),
                entry.division().summary(),
                entry.listings());
    }
}
