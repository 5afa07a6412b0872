/** On whose behalf a call is made, and the sources of time, identity and randomness. */
@NullMarked
package dev.guildhall.application.context;

import org.jspecify.annotations.NullMarked;
