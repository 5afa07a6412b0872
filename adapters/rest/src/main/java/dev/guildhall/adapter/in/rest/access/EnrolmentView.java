package dev.guildhall.adapter.in.rest.access;

import dev.guildhall.application.access.in.Enrolment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a program needs to make codes.
 *
 * @param secret base32
 * @param uri the same as otpauth address, to be shown as QR code
 */
@Schema(name = "Enrolment")
public record EnrolmentView(String secret, String uri) {

    static EnrolmentView of(Enrolment enrolment) {
        return new EnrolmentView(enrolment.secret(), enrolment.uri());
    }

    @Override
    public String toString() {
        return "EnrolmentView[hidden]";
    }
}
