/** What proofs in this and other modules use to say what they have measured. */
@NullMarked
package dev.guildhall.db.testing;

import org.jspecify.annotations.NullMarked;
