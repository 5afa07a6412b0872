package dev.guildhall.archtests.samples.adapter.in.rest;

import dev.guildhall.archtests.Breaks;

/** Is no value. */
@Breaks("requests-and-views-are-records")
class HireRequest {}
