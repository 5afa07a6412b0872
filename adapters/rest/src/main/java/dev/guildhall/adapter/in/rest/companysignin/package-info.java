/** How a company's people sign in at its own server. */
@NullMarked
package dev.guildhall.adapter.in.rest.companysignin;

import org.jspecify.annotations.NullMarked;
