/** Paging of lists by opaque cursors. */
@NullMarked
package dev.guildhall.application.page;

import org.jspecify.annotations.NullMarked;
