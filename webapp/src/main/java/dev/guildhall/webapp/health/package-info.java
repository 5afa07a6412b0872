/** Says whether this node lives and may be given work. */
@NullMarked
package dev.guildhall.webapp.health;

import org.jspecify.annotations.NullMarked;
