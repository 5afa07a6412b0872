package dev.guildhall.adapter.in.rest.access;

import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The password was right, and a code is asked for.
 *
 * @param ticket to send along with the code
 * @param expiresIn seconds until the ticket expires
 */
@Schema(name = "Ticket")
public record TicketView(
        String ticket, @Schema(examples = "300") long expiresIn) {

    static TicketView of(String ticket, Duration lifetime) {
        return new TicketView(ticket, lifetime.toSeconds());
    }

    @Override
    public String toString() {
        return "TicketView[hidden]";
    }
}
