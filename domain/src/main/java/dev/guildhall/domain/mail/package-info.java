/** Mails that leave the platform, and what becomes of them. */
@NullMarked
package dev.guildhall.domain.mail;

import org.jspecify.annotations.NullMarked;
