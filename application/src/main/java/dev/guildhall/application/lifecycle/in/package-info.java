/** What can be asked about how companies stand. */
@NullMarked
package dev.guildhall.application.lifecycle.in;

import org.jspecify.annotations.NullMarked;
