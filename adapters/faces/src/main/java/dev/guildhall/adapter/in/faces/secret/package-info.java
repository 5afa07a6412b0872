/** What the company entrusts to its tools, as a part of the rules page. */
@NullMarked
package dev.guildhall.adapter.in.faces.secret;

import org.jspecify.annotations.NullMarked;
