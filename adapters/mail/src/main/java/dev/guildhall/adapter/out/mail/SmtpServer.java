package dev.guildhall.adapter.out.mail;

import java.util.Optional;

/**
 * The mail server that takes what we send.
 *
 * @param protection how the connection to it is protected
 * @param login how we sign in there; a login never goes over an open connection
 * @param from address of the sender
 */
public record SmtpServer(String host, int port, Protection protection, Optional<Login> login, String from) {

    /** Refuses to send a password in the clear. */
    public SmtpServer {
        if (login.isPresent() && protection == Protection.NONE) {
            throw new IllegalArgumentException("a password must not be sent over an open connection");
        }
    }

    /** How a connection is protected. */
    public enum Protection {
        /** TLS from the first byte. */
        TLS,
        /** Begins in the clear and must change to TLS before anything is said. */
        STARTTLS,
        /** Not at all: for a server on the same machine or a closed network. */
        NONE
    }

    /** User and password. */
    public record Login(String user, String password) {

        @Override
        public String toString() {
            return "Login[" + user + "]";
        }
    }
}
