/** What employees' notes need from the outside. */
@NullMarked
package dev.guildhall.application.memory.out;

import org.jspecify.annotations.NullMarked;
