package dev.guildhall.archtests.samples.adapter.in.rest;

import dev.guildhall.archtests.Breaks;
import java.sql.SQLException;

/** Handles failures of a database. */
@Breaks("fence-jdbc")
record SpeaksSql(SQLException failure) {}
