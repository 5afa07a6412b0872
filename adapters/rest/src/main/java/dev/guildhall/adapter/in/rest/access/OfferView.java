package dev.guildhall.adapter.in.rest.access;

import dev.guildhall.application.access.in.ShowInvitation.Offer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To what somebody is invited. */
@Schema(name = "InvitationOffer")
public record OfferView(
        String companyName, @Schema(examples = "MEMBER") String role) {

    static OfferView of(Offer offer) {
        return new OfferView(offer.companyName(), offer.role().name());
    }
}
