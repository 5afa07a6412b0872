/** Tests of employees' notes on in-memory fakes. */
@NullMarked
package dev.guildhall.application.memory;

import org.jspecify.annotations.NullMarked;
