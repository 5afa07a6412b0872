package dev.guildhall.archtests.samples.adapter.in.rest;

import dev.guildhall.archtests.Breaks;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Forgot to say who may. */
@Breaks("resource-methods-declare-a-right")
@Path("/sample")
class UndeclaredResource {
    @GET
    String sample() {
        return "";
    }
}
