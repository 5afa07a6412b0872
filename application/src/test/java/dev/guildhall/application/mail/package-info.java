/** Tests of the delivery of mails on in-memory fakes. */
@NullMarked
package dev.guildhall.application.mail;

import org.jspecify.annotations.NullMarked;
