package dev.guildhall.archtests.samples.adapter.out.local;

import dev.guildhall.application.run.in.AdvanceRun;
import dev.guildhall.archtests.Breaks;

/** Turns the direction around. */
@Breaks("driven-adapters-do-not-call")
record CallsAUseCase(AdvanceRun engine) {}
