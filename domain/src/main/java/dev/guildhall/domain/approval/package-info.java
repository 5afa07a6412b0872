/** Consent of humans to what employees want to do. */
@NullMarked
package dev.guildhall.domain.approval;

import org.jspecify.annotations.NullMarked;
