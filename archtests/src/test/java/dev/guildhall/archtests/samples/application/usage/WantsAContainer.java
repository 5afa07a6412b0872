package dev.guildhall.archtests.samples.application.usage;

import dev.guildhall.archtests.Breaks;
import jakarta.inject.Inject;

/** Lets a container find it. */
@Breaks({"application-is-pure", "fence-injection"})
final class WantsAContainer {
    @Inject
    WantsAContainer() {}
}
