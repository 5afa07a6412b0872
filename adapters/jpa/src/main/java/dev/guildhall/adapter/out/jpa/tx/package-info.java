/** Database transactions of one tenant each, and what becomes of failures in them. */
@NullMarked
package dev.guildhall.adapter.out.jpa.tx;

import org.jspecify.annotations.NullMarked;
