/** Measures the platform against floors and peers in the same run; started by command, never by a build. */
@NullMarked
package dev.guildhall.bench;

import org.jspecify.annotations.NullMarked;
