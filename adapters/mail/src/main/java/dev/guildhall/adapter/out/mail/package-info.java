/** Mails handed to a mail server over SMTP. */
@NullMarked
package dev.guildhall.adapter.out.mail;

import org.jspecify.annotations.NullMarked;
