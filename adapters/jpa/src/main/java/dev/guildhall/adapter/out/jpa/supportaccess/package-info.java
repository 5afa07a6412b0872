/** Tables of support access. */
@NullMarked
package dev.guildhall.adapter.out.jpa.supportaccess;

import org.jspecify.annotations.NullMarked;
