package dev.guildhall.adapter.out.mail;

import dev.guildhall.application.mail.out.MailGateway.Delivery;
import jakarta.mail.MessagingException;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** Tells a "no" of the server from something that may work later. */
final class SmtpFailures {

    /** The server wants another login or connection: the settings are wrong, not the mail. */
    private static final Set<Integer> ABOUT_US = Set.of(530, 534, 535, 538);

    private static final int LONGEST = 200;

    private SmtpFailures() {}

    static Delivery read(MessagingException failure) {
        for (Exception cause = failure; cause != null; cause = next(cause)) {
            int code = code(cause);
            if (code >= 500 && code < 600 && !ABOUT_US.contains(code)) {
                return new Delivery.Refused(words(cause));
            }
        }
        return new Delivery.Failed(words(deepest(failure)));
    }

    private static int code(Exception cause) {
        return switch (cause) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            // A sender that is refused is a matter of the settings.
            case SMTPSenderFailedException _ -> 0;
            case SMTPSendFailedException send -> send.getNextException() == null ? send.getReturnCode() : 0;
            default -> 0;
        };
    }

    private static Exception deepest(Exception failure) {
        Exception cause = failure;
        for (Exception next = next(cause); next != null; next = next(cause)) {
            cause = next;
        }
        return cause;
    }

    private static @Nullable Exception next(Exception cause) {
        return cause instanceof MessagingException chained ? chained.getNextException() : null;
    }

    /** For logs and for operators: without addresses, which are personal, and without what would steer a terminal. */
    private static String words(Exception cause) {
        String said = cause.getMessage() == null ? "" : cause.getMessage();
        String line = said.replaceAll("[^\\s<>]+@[^\\s<>]+", "(address)")
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ")
                .strip();
        String words = line.substring(0, Math.min(LONGEST, line.length()));
        return cause.getClass().getSimpleName() + (words.isEmpty() ? "" : ": " + words);
    }
}
