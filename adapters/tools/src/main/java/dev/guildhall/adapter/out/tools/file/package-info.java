/** Reads the tools that an operator has connected from files. */
@NullMarked
package dev.guildhall.adapter.out.tools.file;

import org.jspecify.annotations.NullMarked;
