package dev.guildhall.domain.access;

import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.shared.Text;
import java.util.regex.Pattern;

/**
 * The sign-in server (OpenID Connect) to which a company sends its people.
 *
 * @param issuer the server's name for itself, an address; compared letter by letter
 * @param client the name under which the server knows us
 * @param roles who gets in as what
 * @param joining whether somebody becomes a member by signing in for the first time; else only who is one already gets in
 * @param passwords whether members may sign in with a password of ours, too; the owner always may
 * @param offline whether people are signed in for offline access, without which some servers give nothing to ask them again
 *     with
 * @param factor whether its second factor counts as one of ours
 */
public record CompanySignIn(
        TenantId tenant,
        String issuer,
        String client,
        RoleMapping roles,
        boolean joining,
        boolean passwords,
        boolean offline,
        FactorThere factor) {

    private static final int LONGEST_ISSUER = 500;
    private static final int LONGEST_CLIENT = 200;

    /** No user, query or fragment (OpenID Connect Discovery 1.0, section 3). Which hosts may be asked is decided elsewhere. */
    private static final Pattern ISSUER = Pattern.compile("https?://[a-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~/-]*)?");

    /** Checks both names. */
    public CompanySignIn {
        issuer = Text.line("issuer", issuer, LONGEST_ISSUER);
        client = Text.line("client", client, LONGEST_CLIENT);
        if (!ISSUER.matcher(issuer).matches()) {
            throw new InvalidValue(
                    "issuer",
                    "must be an address such as https://id.example.com/realms/staff, exactly as the server says");
        }
    }
}
