package dev.guildhall.archtests.samples.domain.weather;

import dev.guildhall.archtests.Breaks;

/** Belongs to a part of the domain that has no place in the order. */
@Breaks("domain-has-an-order")
record Forecast(int degrees) {}
