package dev.guildhall.adapter.in.rest.companysignin;

import dev.guildhall.adapter.in.rest.json.Line;
import dev.guildhall.application.companysignin.in.ChangeSignInServer;
import dev.guildhall.domain.access.FactorThere;
import dev.guildhall.domain.access.RoleMapping;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The server to send people to, instead of the one that was set.
 *
 * @param issuer the server's name for itself
 * @param client what we are called there
 * @param secret proves there that it is us; may be left out while issuer and client stay
 * @param roleClaim in which field the server says groups or roles
 * @param admins values of that field that make an admin; members and viewers likewise
 * @param joining whether somebody becomes a member by signing in for the first time
 * @param passwords whether members may sign in with a password of ours, too; false signs out all but the owner
 * @param offline whether to ask for offline access; false when left out
 * @param secondFactor whether a second factor at the server counts as one here; false when left out
 * @param secondFactorValue what the server must say in acr or amr for that; empty or left out when every sign-in counts
 */
@Schema(name = "SignInServerRequest")
public record SignInServerRequest(
        @Schema(examples = "https://id.example.com/realms/staff") @Line(max = 500)
        String issuer,

        @Line(max = 200) String client,

        @Schema(maxLength = ChangeSignInServer.MAX_SECRET, writeOnly = true)
        Optional<String> secret,

        @Schema(examples = "groups") @Line(max = RoleMapping.MAX_TEXT)
        String roleClaim,

        @Schema(maxItems = RoleMapping.MAX_VALUES) @Line(max = RoleMapping.MAX_TEXT)
        List<String> admins,

        @Schema(maxItems = RoleMapping.MAX_VALUES) @Line(max = RoleMapping.MAX_TEXT)
        List<String> members,

        @Schema(maxItems = RoleMapping.MAX_VALUES) @Line(max = RoleMapping.MAX_TEXT)
        List<String> viewers,

        Boolean joining,
        Boolean passwords,
        Optional<Boolean> offline,
        Optional<Boolean> secondFactor,

        @Schema(maxLength = FactorThere.MAX) Optional<String> secondFactorValue) {

    /** Takes copies. */
    public SignInServerRequest {
        admins = List.copyOf(admins);
        members = List.copyOf(members);
        viewers = List.copyOf(viewers);
    }

    ChangeSignInServer.Command command() {
        return new ChangeSignInServer.Command(
                issuer,
                client,
                secret,
                new RoleMapping(
                        roleClaim,
                        new LinkedHashSet<>(admins),
                        new LinkedHashSet<>(members),
                        new LinkedHashSet<>(viewers)),
                joining,
                passwords,
                offline.orElse(false),
                new FactorThere(secondFactor.orElse(false), secondFactorValue.orElse("")));
    }

    @Override
    public String toString() {
        return "SignInServerRequest[" + issuer + "]";
    }
}
