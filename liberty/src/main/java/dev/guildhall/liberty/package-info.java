/** Starts and stops the server with its database. */
@NullMarked
package dev.guildhall.liberty;

import org.jspecify.annotations.NullMarked;
