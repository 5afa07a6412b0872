/** The marketplace's catalog: read from its YAML files and written to the database. */
@NullMarked
package dev.guildhall.db.catalog;

import org.jspecify.annotations.NullMarked;
