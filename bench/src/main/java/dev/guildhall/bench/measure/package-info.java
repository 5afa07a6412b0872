/** What is measured: spreads, rounds, goals, and how they are written down. */
@NullMarked
package dev.guildhall.bench.measure;

import org.jspecify.annotations.NullMarked;
