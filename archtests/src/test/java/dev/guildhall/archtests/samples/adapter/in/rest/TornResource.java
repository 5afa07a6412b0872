package dev.guildhall.archtests.samples.adapter.in.rest;

import dev.guildhall.application.context.Open;
import dev.guildhall.application.context.Permit;
import dev.guildhall.archtests.Breaks;
import dev.guildhall.domain.access.Permission;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Says both. */
@Breaks("resource-methods-declare-a-right")
@Path("/sample")
class TornResource {
    @GET
    @Open("anybody may know this")
    @Permit(Permission.EMPLOYEE_READ)
    String sample() {
        return "";
    }
}
