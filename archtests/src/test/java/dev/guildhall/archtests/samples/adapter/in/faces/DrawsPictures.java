package dev.guildhall.archtests.samples.adapter.in.faces;

import dev.guildhall.archtests.Breaks;
import io.nayuki.qrcodegen.QrCode;

/** Draws outside of the account's pages. */
@Breaks("fence-pictures")
public final class DrawsPictures {

    /** How large it is. */
    public int size(QrCode picture) {
        return picture.size;
    }
}
