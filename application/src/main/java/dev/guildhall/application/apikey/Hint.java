package dev.guildhall.application.apikey;

import dev.guildhall.application.access.out.SecretTokens.Issued;

/** What of a secret is kept for people to see. */
final class Hint {

    private static final int LENGTH = 4;

    private Hint() {}

    static String of(Issued secret) {
        return secret.token().substring(secret.token().length() - LENGTH);
    }
}
