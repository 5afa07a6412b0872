/** Use cases of the inbox. */
@NullMarked
package dev.guildhall.application.inbox.in;

import org.jspecify.annotations.NullMarked;
