/**
 * Rules that keep the architecture as it was decided.
 *
 * <p>A new rule comes with a sample that breaks it and says so with {@link dev.guildhall.archtests.Breaks}, and with the
 * number of things that the product has for it to judge. An exception names a class and its reason, and fails when it is no
 * longer needed.
 */
@NullMarked
package dev.guildhall.archtests;

import org.jspecify.annotations.NullMarked;
