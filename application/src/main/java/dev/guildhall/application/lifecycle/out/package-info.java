/** What is needed from the outside to tell how companies stand. */
@NullMarked
package dev.guildhall.application.lifecycle.out;

import org.jspecify.annotations.NullMarked;
