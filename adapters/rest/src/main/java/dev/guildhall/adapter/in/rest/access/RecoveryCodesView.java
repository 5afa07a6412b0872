package dev.guildhall.adapter.in.rest.access;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Codes that work once each in place of a code of the device. Never told again. */
@Schema(name = "RecoveryCodes")
public record RecoveryCodesView(List<String> recoveryCodes) {

    @Override
    public String toString() {
        return "RecoveryCodesView[hidden]";
    }
}
