/** A running Guildhall and clients for it. */
@NullMarked
package dev.guildhall.liberty.testing;

import org.jspecify.annotations.NullMarked;
