/** How companies stand: operators stop them and let them go on. */
@NullMarked
package dev.guildhall.application.lifecycle;

import org.jspecify.annotations.NullMarked;
