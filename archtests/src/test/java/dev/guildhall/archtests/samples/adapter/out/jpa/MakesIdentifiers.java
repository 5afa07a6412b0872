package dev.guildhall.archtests.samples.adapter.out.jpa;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.guildhall.archtests.Breaks;

/** Makes identifiers past their port. */
@Breaks("fence-identifiers")
record MakesIdentifiers(UuidCreator creator) {}
