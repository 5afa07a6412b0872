package dev.guildhall.archtests.samples.adapter.in.rest;

import dev.guildhall.application.context.Permit;
import dev.guildhall.archtests.Breaks;
import dev.guildhall.domain.access.Permission;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;

/** Lets those change who may only look. */
@Breaks("changing-verbs-need-a-changing-right")
@Path("/sample")
class CarelessResource {
    @DELETE
    @Permit(Permission.EMPLOYEE_READ)
    String sample() {
        return "";
    }
}
