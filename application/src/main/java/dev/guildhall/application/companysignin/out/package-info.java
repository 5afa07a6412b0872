/** What signing in at a company's own server needs from the outside. */
@NullMarked
package dev.guildhall.application.companysignin.out;

import org.jspecify.annotations.NullMarked;
