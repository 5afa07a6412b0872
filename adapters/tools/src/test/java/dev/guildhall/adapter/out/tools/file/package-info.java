/** Proves what a file of tools may say, and what it is told when it says something else. */
@NullMarked
package dev.guildhall.adapter.out.tools.file;

import org.jspecify.annotations.NullMarked;
