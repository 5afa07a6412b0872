/** What artifacts need from the outside. */
@NullMarked
package dev.guildhall.application.artifact.out;

import org.jspecify.annotations.NullMarked;
