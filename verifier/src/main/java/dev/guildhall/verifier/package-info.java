/** Checks exported audit logs offline. Knows their public form alone and shares no code with what writes them. */
@NullMarked
package dev.guildhall.verifier;

import org.jspecify.annotations.NullMarked;
