/** Roles, schema and catalog of the database, and the guard that checks them at boot. */
@NullMarked
package dev.guildhall.db;

import org.jspecify.annotations.NullMarked;
