/** What employees' tools are: their contracts and how far their effects go. */
@NullMarked
package dev.guildhall.domain.tool;

import org.jspecify.annotations.NullMarked;
