/** What mails need from the outside. */
@NullMarked
package dev.guildhall.application.mail.out;

import org.jspecify.annotations.NullMarked;
