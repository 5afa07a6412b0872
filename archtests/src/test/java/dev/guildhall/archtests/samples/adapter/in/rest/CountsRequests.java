package dev.guildhall.archtests.samples.adapter.in.rest;

import dev.guildhall.archtests.Breaks;
import jakarta.enterprise.context.ApplicationScoped;

/** Carries something from one request to the next. */
@Breaks("shared-beans-do-not-change")
@ApplicationScoped
class CountsRequests {
    private int requests;

    int next() {
        requests++;
        return requests;
    }
}
