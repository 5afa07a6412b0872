/** Hiring a listing. */
@NullMarked
package dev.guildhall.adapter.in.faces.hire;

import org.jspecify.annotations.NullMarked;
