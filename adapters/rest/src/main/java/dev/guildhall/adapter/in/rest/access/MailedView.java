package dev.guildhall.adapter.in.rest.access;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to do next when the answer comes by mail. */
@Schema(name = "Mailed")
public record MailedView(
        @Schema(examples = "Look into your mail.") String next) {

    static final MailedView LOOK = new MailedView("Look into your mail: it tells how to go on.");
}
