/** The page of files that employees made. */
@NullMarked
package dev.guildhall.adapter.in.faces.artifact;

import org.jspecify.annotations.NullMarked;
