/** What may be done with the audit log. */
@NullMarked
package dev.guildhall.application.audit.in;

import org.jspecify.annotations.NullMarked;
