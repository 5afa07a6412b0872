/** The rules of the business, free of frameworks, clocks and I/O. */
@NullMarked
package dev.guildhall.domain;

import org.jspecify.annotations.NullMarked;
