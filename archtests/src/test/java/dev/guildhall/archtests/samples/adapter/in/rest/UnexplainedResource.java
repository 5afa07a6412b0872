package dev.guildhall.archtests.samples.adapter.in.rest;

import dev.guildhall.application.context.Open;
import dev.guildhall.archtests.Breaks;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Is open for no reason. */
@Breaks("open-methods-say-why")
@Path("/sample")
class UnexplainedResource {
    @GET
    @Open("")
    String sample() {
        return "";
    }
}
