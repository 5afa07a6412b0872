package dev.guildhall.adapter.in.rest.supportaccess;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What lets an operator look into a company.
 *
 * @param token to send as bearer token; what it is used for is in the company's audit log
 * @param until when it ends at the latest
 */
@Schema(name = "SupportEntry")
public record SupportEntryView(String token, Instant until) {

    @Override
    public String toString() {
        return "SupportEntryView[until=" + until + "]";
    }
}
