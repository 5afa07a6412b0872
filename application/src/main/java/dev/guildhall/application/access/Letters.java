package dev.guildhall.application.access;

import dev.guildhall.application.mail.PublicUrl;
import dev.guildhall.domain.mail.Mail;
import dev.guildhall.domain.mail.MailKind;
import dev.guildhall.domain.shared.EmailAddress;

/**
 * What people are written about signing in. Nothing that a stranger has typed is in it, or we could be made to send
 * a stranger's words to anybody.
 */
final class Letters {

    private static final String IGNORE = "If that was not you, ignore this mail: nothing happens without the link.";

    private final PublicUrl url;

    Letters(PublicUrl url) {
        this.url = url;
    }

    Mail confirmSignUp(EmailAddress to, String token) {
        return new Mail(MailKind.CONFIRM_SIGN_UP, to, "Confirm your e-mail address", """
                Somebody signs up a company at Guildhall with this e-mail address. To go on, open this link within 24 hours:

                %s

                %s""".formatted(
                        url.to("/confirm", token), IGNORE));
    }

    Mail addressTaken(EmailAddress to) {
        return new Mail(MailKind.ADDRESS_TAKEN, to, "You have an account already", """
                Somebody wanted to sign up a company at Guildhall with this e-mail address, but it signs in already.

                Sign in: %s
                Forgotten your password: %s

                If that was not you, there is nothing to do: nothing has changed.""".formatted(
                        url.to("/sign-in"), url.to("/forgot-password")));
    }

    Mail resetPassword(EmailAddress to, String token) {
        return new Mail(MailKind.RESET_PASSWORD, to, "Choose a new password", """
                Somebody asked for a new password for this e-mail address at Guildhall. To choose one, open this link within 30 minutes:

                %s

                %s""".formatted(
                        url.to("/reset-password", token), IGNORE));
    }

    Mail noAccount(EmailAddress to) {
        return new Mail(
                MailKind.NO_ACCOUNT, to, "There is no account with this address", """
                Somebody asked for a new password for this e-mail address at Guildhall, but nobody signs in with it. If it was you, try the other address that you may have used, or sign up:

                %s

                If that was not you, there is nothing to do.""".formatted(url.to("/sign-up")));
    }

    Mail passwordChanged(EmailAddress to) {
        return new Mail(MailKind.PASSWORD_CHANGED, to, "Your password was changed", """
                The password with which you sign in at Guildhall was changed, and your other sessions were ended. API keys that you have made go on working; look at them here: %s

                If that was not you, choose a new one at once: %s""".formatted(
                        url.to("/app/keys"), url.to("/forgot-password")));
    }

    Mail secondFactor(EmailAddress to, boolean on) {
        return new Mail(
                MailKind.SECOND_FACTOR_CHANGED,
                to,
                on ? "You are asked for a code from now on" : "You are not asked for a code any more",
                """
                The second factor with which you sign in at Guildhall was switched %s.

                If that was not you, choose a new password at once: %s""".formatted(on ? "on" : "off", url.to("/forgot-password")));
    }
}
