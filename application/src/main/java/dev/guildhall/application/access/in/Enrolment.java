package dev.guildhall.application.access.in;

/**
 * What a program needs to make codes. Never logged.
 *
 * @param secret base32, for those who type it
 * @param uri the same as {@code otpauth:} address, for those who scan it
 */
public record Enrolment(String secret, String uri) {

    @Override
    public String toString() {
        return "Enrolment[hidden]";
    }
}
