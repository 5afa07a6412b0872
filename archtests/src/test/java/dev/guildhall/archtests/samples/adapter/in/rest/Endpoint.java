package dev.guildhall.archtests.samples.adapter.in.rest;

import dev.guildhall.application.context.Permit;
import dev.guildhall.archtests.Breaks;
import dev.guildhall.domain.access.Permission;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Is not found by whoever looks for an address. */
@Breaks("resources-are-called-resource")
@Path("/sample")
class Endpoint {
    @GET
    @Permit(Permission.EMPLOYEE_READ)
    String sample() {
        return "";
    }
}
