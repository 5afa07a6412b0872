/** Who did what, for people. */
@NullMarked
package dev.guildhall.adapter.in.faces.audit;

import org.jspecify.annotations.NullMarked;
