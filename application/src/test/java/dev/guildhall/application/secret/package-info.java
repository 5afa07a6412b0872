/** Tests of secrets. */
@NullMarked
package dev.guildhall.application.secret;

import org.jspecify.annotations.NullMarked;
