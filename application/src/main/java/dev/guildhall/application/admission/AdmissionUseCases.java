package dev.guildhall.application.admission;

import dev.guildhall.application.admission.in.AdmitCall;
import dev.guildhall.application.admission.in.AdmitStranger;

/** Builds the use cases of admission. */
public final class AdmissionUseCases {

    private final AdmissionPorts ports;

    /**
     * @param ports what they run on
     */
    public AdmissionUseCases(AdmissionPorts ports) {
        this.ports = ports;
    }

    /** {@link AdmitCall}. */
    public AdmitCall admitCall() {
        return new AdmitCallService(ports);
    }

    /** {@link AdmitStranger}. */
    public AdmitStranger admitStranger() {
        return context -> ports.strangers().take(context.network(), ports.perAddress());
    }
}
