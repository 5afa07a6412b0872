/** Keeping companies' secrets sealed, and handing them to what they are for. */
@NullMarked
package dev.guildhall.application.secret;

import org.jspecify.annotations.NullMarked;
