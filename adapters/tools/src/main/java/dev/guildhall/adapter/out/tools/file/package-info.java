/** Finds out which tools outside there are; those of the operator are read from files. */
@NullMarked
package dev.guildhall.adapter.out.tools.file;

import org.jspecify.annotations.NullMarked;
