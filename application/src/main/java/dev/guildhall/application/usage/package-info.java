/** Metering and reporting usage. */
@NullMarked
package dev.guildhall.application.usage;

import org.jspecify.annotations.NullMarked;
