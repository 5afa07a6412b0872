/** Support access as companies and operators see it. */
@NullMarked
package dev.guildhall.adapter.in.faces.supportaccess;

import org.jspecify.annotations.NullMarked;
