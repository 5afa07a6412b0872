/** Conversations and messages as rows. */
@NullMarked
package dev.guildhall.adapter.out.jpa.conversation;

import org.jspecify.annotations.NullMarked;
