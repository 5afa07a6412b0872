/** Artifacts as rows. */
@NullMarked
package dev.guildhall.adapter.out.jpa.artifact;

import org.jspecify.annotations.NullMarked;
