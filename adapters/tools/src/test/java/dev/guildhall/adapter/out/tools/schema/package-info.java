/** Proves how arguments are read, checked and brought into one form. */
@NullMarked
package dev.guildhall.adapter.out.tools.schema;

import org.jspecify.annotations.NullMarked;
