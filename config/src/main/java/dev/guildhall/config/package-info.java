/** Every setting of Guildhall: its key, type, default and meaning, read and checked at start. */
@NullMarked
package dev.guildhall.config;

import org.jspecify.annotations.NullMarked;
