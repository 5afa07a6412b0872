/** Joins use cases and adapters into the running application. */
@NullMarked
package dev.guildhall.webapp.wiring;

import org.jspecify.annotations.NullMarked;
