/** Talking to an employee. The live part is a script over the streaming API; this is everything around it. */
@NullMarked
package dev.guildhall.adapter.in.faces.chat;

import org.jspecify.annotations.NullMarked;
