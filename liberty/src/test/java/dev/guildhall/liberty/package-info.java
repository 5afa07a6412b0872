/** Tests through a running Guildhall, started as its users start it. */
@NullMarked
package dev.guildhall.liberty;

import org.jspecify.annotations.NullMarked;
