package dev.guildhall.archtests.samples.adapter.in.rest;

import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.archtests.Breaks;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Cannot be made by a test. */
@Breaks("no-field-injection")
class WaitsForInjection {
    @Inject
    @Nullable
    CurrentCall call;
}
