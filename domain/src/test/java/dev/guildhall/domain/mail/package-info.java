/** Tests of mails on their way. */
@NullMarked
package dev.guildhall.domain.mail;

import org.jspecify.annotations.NullMarked;
