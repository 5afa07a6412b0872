/** What callers may ask about API keys. */
@NullMarked
package dev.guildhall.application.apikey.in;

import org.jspecify.annotations.NullMarked;
