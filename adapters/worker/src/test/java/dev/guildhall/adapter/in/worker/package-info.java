/** Tests of the worker. */
@NullMarked
package dev.guildhall.adapter.in.worker;

import org.jspecify.annotations.NullMarked;
