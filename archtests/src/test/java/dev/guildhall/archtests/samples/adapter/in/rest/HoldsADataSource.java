package dev.guildhall.archtests.samples.adapter.in.rest;

import dev.guildhall.archtests.Breaks;
import javax.sql.DataSource;

/** Could open a connection of its own. */
@Breaks("fence-data-source")
record HoldsADataSource(DataSource source) {}
