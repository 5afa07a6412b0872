/** Tests of mails against real SMTP servers in this process. */
@NullMarked
package dev.guildhall.adapter.out.mail;

import org.jspecify.annotations.NullMarked;
