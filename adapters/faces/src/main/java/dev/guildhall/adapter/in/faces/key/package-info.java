/** The page of API keys and service accounts. */
@NullMarked
package dev.guildhall.adapter.in.faces.key;

import org.jspecify.annotations.NullMarked;
