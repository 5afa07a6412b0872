/** Tests of what all pages have in common. */
@NullMarked
package dev.guildhall.adapter.in.faces.layout;

import org.jspecify.annotations.NullMarked;
