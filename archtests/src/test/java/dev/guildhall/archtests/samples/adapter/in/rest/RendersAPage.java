package dev.guildhall.archtests.samples.adapter.in.rest;

import dev.guildhall.archtests.Breaks;
import jakarta.faces.context.FacesContext;

/** Writes pages in the API. */
@Breaks("fence-faces")
record RendersAPage(FacesContext context) {}
