/** Every failure as a problem document (RFC 9457). */
@NullMarked
package dev.guildhall.adapter.in.rest.problem;

import org.jspecify.annotations.NullMarked;
