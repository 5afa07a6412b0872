package dev.guildhall.archtests.samples.adapter.in.worker;

import dev.guildhall.archtests.Breaks;
import jakarta.mail.internet.AddressException;

/** Knows what mails are made of. */
@Breaks("fence-mail")
public final class ReadsAddresses {

    /** What went wrong. */
    public String read(AddressException failure) {
        return failure.getRef();
    }
}
