/** The rules over compiled classes, grouped by what they protect. */
@NullMarked
package dev.guildhall.archtests.rules;

import org.jspecify.annotations.NullMarked;
