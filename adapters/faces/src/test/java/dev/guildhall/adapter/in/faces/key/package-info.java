/** Tests of the page of API keys. */
@NullMarked
package dev.guildhall.adapter.in.faces.key;

import org.jspecify.annotations.NullMarked;
