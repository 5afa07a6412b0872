/** Support access over HTTP, for operators and for the companies that they look into. */
@NullMarked
package dev.guildhall.adapter.in.rest.supportaccess;

import org.jspecify.annotations.NullMarked;
