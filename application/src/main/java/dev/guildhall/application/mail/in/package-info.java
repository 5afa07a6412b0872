/** What callers may ask about mails. */
@NullMarked
package dev.guildhall.application.mail.in;

import org.jspecify.annotations.NullMarked;
