/** What the audit log needs from the outside. */
@NullMarked
package dev.guildhall.application.audit.out;

import org.jspecify.annotations.NullMarked;
