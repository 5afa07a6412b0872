/** The user interface in the browser. */
@NullMarked
package dev.guildhall.adapter.in.faces;

import org.jspecify.annotations.NullMarked;
