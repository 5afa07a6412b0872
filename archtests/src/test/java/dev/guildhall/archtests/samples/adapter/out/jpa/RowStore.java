package dev.guildhall.archtests.samples.adapter.out.jpa;

import dev.guildhall.archtests.Breaks;

/** Uses a word that has a meaning here. */
@Breaks("stores-are-out-ports")
interface RowStore {}
