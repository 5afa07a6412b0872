/** What the inspection must notice. */
@NullMarked
package dev.guildhall.db.inspection;

import org.jspecify.annotations.NullMarked;
