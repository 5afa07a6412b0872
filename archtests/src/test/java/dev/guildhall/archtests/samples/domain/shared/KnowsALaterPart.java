package dev.guildhall.archtests.samples.domain.shared;

import dev.guildhall.archtests.Breaks;
import dev.guildhall.domain.usage.ModelPrice;

/** What everybody shares knows a part that comes late. */
@Breaks("domain-has-an-order")
record KnowsALaterPart(ModelPrice price) {}
