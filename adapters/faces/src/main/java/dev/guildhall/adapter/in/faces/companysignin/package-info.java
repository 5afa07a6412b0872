/** Signing in at companies' own servers: the way there and back, and the settings. */
@NullMarked
package dev.guildhall.adapter.in.faces.companysignin;

import org.jspecify.annotations.NullMarked;
