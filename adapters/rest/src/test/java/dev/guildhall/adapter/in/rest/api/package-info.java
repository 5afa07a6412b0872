/** The API's calls, each with its outcomes. */
@NullMarked
package dev.guildhall.adapter.in.rest.api;

import org.jspecify.annotations.NullMarked;
