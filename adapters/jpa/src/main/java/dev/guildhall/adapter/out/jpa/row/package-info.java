/** What all row mappings share: keys, cursors, storable text. */
@NullMarked
package dev.guildhall.adapter.out.jpa.row;

import org.jspecify.annotations.NullMarked;
