/** Tests of the catalog's files and of seeding them. */
@NullMarked
package dev.guildhall.db.catalog;

import org.jspecify.annotations.NullMarked;
