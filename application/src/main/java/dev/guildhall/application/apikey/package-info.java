/** Making, rotating and revoking the credentials of programs. */
@NullMarked
package dev.guildhall.application.apikey;

import org.jspecify.annotations.NullMarked;
