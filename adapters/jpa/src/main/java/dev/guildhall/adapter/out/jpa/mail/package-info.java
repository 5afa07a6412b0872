/** Mails as rows. */
@NullMarked
package dev.guildhall.adapter.out.jpa.mail;

import org.jspecify.annotations.NullMarked;
