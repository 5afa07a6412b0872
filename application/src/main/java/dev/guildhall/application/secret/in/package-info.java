/** What can be done with companies' secrets. */
@NullMarked
package dev.guildhall.application.secret.in;

import org.jspecify.annotations.NullMarked;
