package dev.guildhall.archtests.samples.adapter.in.rest;

import dev.guildhall.archtests.Breaks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Collects what belongs to many tenants. */
@Breaks("shared-beans-do-not-change")
@ApplicationScoped
class CollectsRequests {
    private final List<String> seen = new ArrayList<>();

    int add(String request) {
        seen.add(request);
        return seen.size();
    }
}
