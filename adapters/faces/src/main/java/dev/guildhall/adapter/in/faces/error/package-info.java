/** What is shown when a page cannot be. */
@NullMarked
package dev.guildhall.adapter.in.faces.error;

import org.jspecify.annotations.NullMarked;
