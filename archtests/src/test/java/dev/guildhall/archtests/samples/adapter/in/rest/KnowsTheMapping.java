package dev.guildhall.archtests.samples.adapter.in.rest;

import dev.guildhall.archtests.Breaks;
import jakarta.persistence.PersistenceException;

/** Handles failures of a mapper. */
@Breaks("fence-mapping")
record KnowsTheMapping(PersistenceException failure) {}
