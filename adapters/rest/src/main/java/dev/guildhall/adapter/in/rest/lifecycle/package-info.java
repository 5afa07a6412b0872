/** What a company can ask about itself as a whole. */
@NullMarked
package dev.guildhall.adapter.in.rest.lifecycle;

import org.jspecify.annotations.NullMarked;
