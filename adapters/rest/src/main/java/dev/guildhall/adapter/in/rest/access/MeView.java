package dev.guildhall.adapter.in.rest.access;

import dev.guildhall.application.access.in.ShowMe;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The caller and its company. */
@Schema(name = "Me")
public record MeView(TenantView tenant, MemberView member) {

    static MeView of(ShowMe.Me me) {
        return new MeView(TenantView.of(me.tenant()), MemberView.of(me.member()));
    }
}
