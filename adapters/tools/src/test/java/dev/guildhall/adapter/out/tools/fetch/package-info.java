/** Proves that fetching reaches no address that it should not. */
@NullMarked
package dev.guildhall.adapter.out.tools.fetch;

import org.jspecify.annotations.NullMarked;
