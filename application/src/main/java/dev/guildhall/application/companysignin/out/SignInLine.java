package dev.guildhall.application.companysignin.out;

import dev.guildhall.domain.shared.TenantId;
import java.util.Map;
import java.util.Optional;

/**
 * The only way over the network to sign-in servers. A company's admin chooses the address, so it leads to the public
 * internet over TLS only, or to a host that the operator of the platform has named for that company; wherever names point.
 * Of hosts that it does not ask it tells nothing, not even whether they are there. Follows no redirect, reads a limited
 * answer in a limited time. Never called inside a transaction.
 */
public interface SignInLine {

    /**
     * Reads a document.
     *
     * @param company whose server it is
     * @throws NotProven when the address may not be asked, or does not answer
     */
    Answer get(TenantId company, String address);

    /**
     * Sends a form.
     *
     * @param company whose server it is
     * @param user and password to show, if any
     * @throws NotProven when the address may not be asked, or does not answer
     */
    Answer post(TenantId company, String address, Map<String, String> form, Optional<Identification> user);

    /** Who sends a form. Never logged. */
    record Identification(String name, String secret) {

        @Override
        public String toString() {
            return "Identification[hidden]";
        }
    }

    /**
     * What came back. Never logged.
     *
     * @param status of HTTP
     */
    record Answer(int status, String body) {

        @Override
        public String toString() {
            return "Answer[" + status + "]";
        }
    }
}
