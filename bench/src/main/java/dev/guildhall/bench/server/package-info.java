/** The database that is measured on, and what it holds before a measurement. */
@NullMarked
package dev.guildhall.bench.server;

import org.jspecify.annotations.NullMarked;
