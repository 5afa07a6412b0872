/** Use cases of policies. */
@NullMarked
package dev.guildhall.application.policy.in;

import org.jspecify.annotations.NullMarked;
