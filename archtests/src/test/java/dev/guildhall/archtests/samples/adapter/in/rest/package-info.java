/** Samples that stand in {@code adapter.in.rest} and break rules there. */
@NullMarked
package dev.guildhall.archtests.samples.adapter.in.rest;

import org.jspecify.annotations.NullMarked;
