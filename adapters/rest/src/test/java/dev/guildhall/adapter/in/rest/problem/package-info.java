/** Tests of what the outside is told about failures. */
@NullMarked
package dev.guildhall.adapter.in.rest.problem;

import org.jspecify.annotations.NullMarked;
