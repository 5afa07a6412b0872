package dev.guildhall.adapter.in.rest.companysignin;

import dev.guildhall.domain.access.CompanySignIn;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The server that people are sent to. Its secret is never shown.
 *
 * @param issuer the server's name for itself
 * @param client what we are called there
 * @param roleClaim in which field the server says groups or roles
 * @param admins values of that field that make an admin; members and viewers likewise
 * @param joining whether somebody becomes a member by signing in for the first time
 * @param passwords whether members may sign in with a password of ours, too
 * @param offline whether offline access is asked for
 * @param secondFactor whether a second factor at the server counts as one here
 * @param secondFactorValue what the server must say in acr or amr for that; empty when every sign-in counts
 */
@Schema(name = "SignInServer")
public record SignInServerView(
        String issuer,
        String client,
        String roleClaim,
        List<String> admins,
        List<String> members,
        List<String> viewers,
        boolean joining,
        boolean passwords,
        boolean offline,
        boolean secondFactor,
        String secondFactorValue) {

    /** Takes copies. */
    public SignInServerView {
        admins = List.copyOf(admins);
        members = List.copyOf(members);
        viewers = List.copyOf(viewers);
    }

    static SignInServerView of(CompanySignIn setting) {
        return new SignInServerView(
                setting.issuer(),
                setting.client(),
                setting.roles().claim(),
                List.copyOf(setting.roles().admins()),
                List.copyOf(setting.roles().members()),
                List.copyOf(setting.roles().viewers()),
                setting.joining(),
                setting.passwords(),
                setting.offline(),
                setting.factor().counts(),
                setting.factor().value());
    }
}
