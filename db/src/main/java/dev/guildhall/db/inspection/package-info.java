/** Looks at a database and says whether it keeps tenants apart. */
@NullMarked
package dev.guildhall.db.inspection;

import org.jspecify.annotations.NullMarked;
