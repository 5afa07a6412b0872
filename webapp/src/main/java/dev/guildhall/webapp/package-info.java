/** Wiring of use cases to adapters inside the application server. */
@NullMarked
package dev.guildhall.webapp;

import org.jspecify.annotations.NullMarked;
