/** Conversations and their messages, to read. */
@NullMarked
package dev.guildhall.adapter.in.rest.conversation;

import org.jspecify.annotations.NullMarked;
