/** Writing down who did what, in the transaction that does it, and showing it. */
@NullMarked
package dev.guildhall.application.audit;

import org.jspecify.annotations.NullMarked;
