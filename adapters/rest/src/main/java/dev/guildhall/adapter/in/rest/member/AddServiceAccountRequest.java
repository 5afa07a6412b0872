package dev.guildhall.adapter.in.rest.member;

import dev.guildhall.adapter.in.rest.json.Line;
import dev.guildhall.application.member.in.AddServiceAccount;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.access.ServiceAccount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the service account is to be.
 *
 * @param role ADMIN, MEMBER or VIEWER
 */
@Schema(name = "AddServiceAccountRequest")
public record AddServiceAccountRequest(
        @Schema(examples = "Nightly import", maxLength = ServiceAccount.MAX_NAME) @Line(max = ServiceAccount.MAX_NAME)
        String name,

        Role role) {

    AddServiceAccount.Command command() {
        return new AddServiceAccount.Command(name, role);
    }
}
