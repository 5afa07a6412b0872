package dev.guildhall.adapter.in.rest.access;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The refresh token to exchange. */
@Schema(name = "RefreshRequest")
public record RefreshRequest(String refreshToken) {

    @Override
    public String toString() {
        return "RefreshRequest[hidden]";
    }
}
