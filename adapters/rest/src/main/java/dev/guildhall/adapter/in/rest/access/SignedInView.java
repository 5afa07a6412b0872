package dev.guildhall.adapter.in.rest.access;

import dev.guildhall.application.access.in.Credentials;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Principal;
import dev.guildhall.domain.tenant.Tenant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A member with its new credentials.
 *
 * @param expiresIn seconds until the access token expires
 */
@Schema(name = "SignedIn")
public record SignedInView(
        TenantView tenant,
        MemberView member,
        String accessToken,
        String refreshToken,
        @Schema(examples = "900") long expiresIn,
        @Schema(examples = "Bearer") String tokenType) {

    static SignedInView of(Tenant tenant, Member member, Credentials credentials) {
        return new SignedInView(
                TenantView.of(tenant),
                MemberView.of(Principal.of(member)),
                credentials.accessToken(),
                credentials.refreshToken(),
                credentials.accessLifetime().toSeconds(),
                "Bearer");
    }

    @Override
    public String toString() {
        return "SignedInView[" + member.id() + "]";
    }
}
