package dev.guildhall.archtests.samples.adapter.in.worker;

import dev.guildhall.adapter.out.local.LocalRunSignals;
import dev.guildhall.archtests.Breaks;

/** Goes from one side to the other past the use cases. */
@Breaks("callers-do-not-know-what-is-driven")
record KnowsWhatIsDriven(LocalRunSignals signals) {}
