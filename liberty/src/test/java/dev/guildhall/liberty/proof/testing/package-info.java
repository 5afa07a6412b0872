/** What the proofs are made with: things to kill, models that obey, tools that count, and an audit of what is left. */
@NullMarked
package dev.guildhall.liberty.proof.testing;

import org.jspecify.annotations.NullMarked;
