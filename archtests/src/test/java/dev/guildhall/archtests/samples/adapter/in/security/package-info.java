/** Samples that stand in {@code adapter.in.security} and break rules there. */
@NullMarked
package dev.guildhall.archtests.samples.adapter.in.security;

import org.jspecify.annotations.NullMarked;
