package dev.guildhall.application.companysignin.out;

import java.util.Map;
import java.util.Optional;

/**
 * The only way over the network to sign-in servers. A company's admin chooses the address, so it leads to the public
 * internet over TLS only, or to a host that the operator of the platform has named; wherever names point. Follows no
 * redirect, reads a limited answer in a limited time. Never called inside a transaction.
 */
public interface SignInLine {

    /**
     * Reads a document.
     *
     * @throws NotProven when the address may not be asked, or does not answer
     */
    Answer get(String address);

    /**
     * Sends a form.
     *
     * @param user and password to show, if any
     * @throws NotProven when the address may not be asked, or does not answer
     */
    Answer post(String address, Map<String, String> form, Optional<Identification> user);

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
