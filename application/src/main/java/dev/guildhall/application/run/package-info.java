/** Driving, watching and stopping runs. */
@NullMarked
package dev.guildhall.application.run;

import org.jspecify.annotations.NullMarked;
