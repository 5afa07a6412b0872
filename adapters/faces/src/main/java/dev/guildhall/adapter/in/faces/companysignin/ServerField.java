package dev.guildhall.adapter.in.faces.companysignin;

import java.util.List;

/** A line of the form. */
public record ServerField(String name, String label, String value, String hint) {

    static List<ServerField> of(ServerForm form) {
        return List.of(
                new ServerField(
                        "issuer",
                        "Issuer",
                        form.issuer(),
                        "The server's name for itself, such as https://id.example.com/realms/staff."),
                new ServerField("client", "Client ID", form.client(), "What you called the client there."),
                new ServerField(
                        "roleClaim",
                        "Field with groups or roles",
                        form.roleClaim(),
                        "In which field of the ID token your server says it, such as groups or realm_access.roles."),
                new ServerField(
                        "admins",
                        "Values that make an admin",
                        form.admins(),
                        "With commas between them. May be empty."),
                new ServerField(
                        "members",
                        "Values that make a member",
                        form.members(),
                        "Likewise. Who has none of all values is not let in."),
                new ServerField("viewers", "Values that make a viewer", form.viewers(), "Likewise."));
    }
}
