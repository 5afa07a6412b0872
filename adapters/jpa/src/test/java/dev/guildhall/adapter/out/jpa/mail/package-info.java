/** Tests of mails on a real database. */
@NullMarked
package dev.guildhall.adapter.out.jpa.mail;

import org.jspecify.annotations.NullMarked;
