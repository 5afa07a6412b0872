/** The JSON API over the use cases. */
@NullMarked
package dev.guildhall.adapter.in.rest;

import org.jspecify.annotations.NullMarked;
