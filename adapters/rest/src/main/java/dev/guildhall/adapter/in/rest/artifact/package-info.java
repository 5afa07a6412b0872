/** Files that employees made. */
@NullMarked
package dev.guildhall.adapter.in.rest.artifact;

import org.jspecify.annotations.NullMarked;
