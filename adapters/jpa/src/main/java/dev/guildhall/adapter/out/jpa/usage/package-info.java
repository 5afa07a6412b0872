/** Usage entries and model prices as rows. */
@NullMarked
package dev.guildhall.adapter.out.jpa.usage;

import org.jspecify.annotations.NullMarked;
