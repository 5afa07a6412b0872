/** Tests of secrets' rules. */
@NullMarked
package dev.guildhall.domain.secret;

import org.jspecify.annotations.NullMarked;
