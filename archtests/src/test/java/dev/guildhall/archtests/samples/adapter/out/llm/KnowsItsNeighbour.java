package dev.guildhall.archtests.samples.adapter.out.llm;

import dev.guildhall.archtests.Breaks;
import dev.guildhall.archtests.samples.adapter.out.jpa.Neighbour;

/** Can no longer be exchanged alone. */
@Breaks("adapters-do-not-know-each-other")
record KnowsItsNeighbour(Neighbour neighbour) {}
