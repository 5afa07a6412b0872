/** Samples that stand in {@code config} and break rules there. */
@NullMarked
package dev.guildhall.archtests.samples.config;

import org.jspecify.annotations.NullMarked;
