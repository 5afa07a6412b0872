/** What runs need from the outside. */
@NullMarked
package dev.guildhall.application.run.out;

import org.jspecify.annotations.NullMarked;
