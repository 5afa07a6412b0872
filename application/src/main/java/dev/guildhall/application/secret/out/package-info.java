/** What secrets need from the outside. */
@NullMarked
package dev.guildhall.application.secret.out;

import org.jspecify.annotations.NullMarked;
