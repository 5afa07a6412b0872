/** What stands around every page. */
@NullMarked
package dev.guildhall.adapter.in.faces.layout;

import org.jspecify.annotations.NullMarked;
