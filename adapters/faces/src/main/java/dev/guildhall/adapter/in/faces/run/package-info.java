/** What runs now, and one run in full: its tree, its events, and what people can do about it. */
@NullMarked
package dev.guildhall.adapter.in.faces.run;

import org.jspecify.annotations.NullMarked;
