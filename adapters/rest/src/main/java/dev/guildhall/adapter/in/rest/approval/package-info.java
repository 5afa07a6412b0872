/** Consent to what employees want to do, their questions, and the rules for both. */
@NullMarked
package dev.guildhall.adapter.in.rest.approval;

import org.jspecify.annotations.NullMarked;
