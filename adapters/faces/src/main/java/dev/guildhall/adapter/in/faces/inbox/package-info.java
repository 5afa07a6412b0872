/** What employees wait for people to decide or to answer. */
@NullMarked
package dev.guildhall.adapter.in.faces.inbox;

import org.jspecify.annotations.NullMarked;
