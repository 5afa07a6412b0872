package dev.guildhall.archtests.samples.application.usage;

import dev.guildhall.adapter.out.local.LocalRunSignals;
import dev.guildhall.archtests.Breaks;

/** Chooses its own adapter. */
@Breaks("application-is-pure")
record KnowsAnAdapter(LocalRunSignals signals) {}
