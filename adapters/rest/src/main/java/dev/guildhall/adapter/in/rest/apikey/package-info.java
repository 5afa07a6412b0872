/** API keys over HTTP. */
@NullMarked
package dev.guildhall.adapter.in.rest.apikey;

import org.jspecify.annotations.NullMarked;
