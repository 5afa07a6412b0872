/** Mails: written in the transaction of what they tell about, delivered afterwards. */
@NullMarked
package dev.guildhall.application.mail;

import org.jspecify.annotations.NullMarked;
