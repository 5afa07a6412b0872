/** Tests of parameters and tags. */
@NullMarked
package dev.guildhall.adapter.in.rest.support;

import org.jspecify.annotations.NullMarked;
