package dev.guildhall.archtests.samples.adapter.in.rest;

import dev.guildhall.application.context.Permit;
import dev.guildhall.archtests.Breaks;
import dev.guildhall.domain.access.Permission;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Changes something when it is read. */
@Breaks("reading-verbs-need-a-reading-right")
@Path("/sample")
class TreacherousResource {
    @GET
    @Permit(Permission.EMPLOYEE_HIRE)
    String sample() {
        return "";
    }
}
