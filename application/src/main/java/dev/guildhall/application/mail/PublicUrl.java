package dev.guildhall.application.mail;

/**
 * Where readers of mails find our pages. It comes from the settings, never from a request: whoever sends a request could
 * otherwise say where the links in somebody else's mail lead.
 *
 * @param base without a slash at its end
 */
public record PublicUrl(String base) {

    /**
     * A link to a page.
     *
     * @param path begins with a slash
     */
    public String to(String path) {
        return base + path;
    }

    /**
     * A link to a page that carries a token.
     *
     * @param path begins with a slash
     * @param token of letters, digits, {@code -} and {@code _}
     */
    public String to(String path, String token) {
        return base + path + "?token=" + token;
    }
}
