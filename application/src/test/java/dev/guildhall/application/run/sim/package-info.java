/** The whole engine on fakes, under everything that can go wrong, from one seed. */
@NullMarked
package dev.guildhall.application.run.sim;

import org.jspecify.annotations.NullMarked;
