package dev.guildhall.adapter.in.rest.marketplace;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All divisions. */
@Schema(name = "Divisions")
public record DivisionsView(List<DivisionView> items) {}
