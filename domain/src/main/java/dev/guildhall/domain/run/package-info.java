/** The pure run machine: the Journal's events, the state folded from them and the next commands. */
@NullMarked
package dev.guildhall.domain.run;

import org.jspecify.annotations.NullMarked;
