/** What policies need from the outside. */
@NullMarked
package dev.guildhall.application.policy.out;

import org.jspecify.annotations.NullMarked;
