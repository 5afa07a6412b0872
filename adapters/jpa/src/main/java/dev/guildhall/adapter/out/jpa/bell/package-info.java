/** Tells the nodes on one database of each other's due runs, beside all transactions. */
@NullMarked
package dev.guildhall.adapter.out.jpa.bell;

import org.jspecify.annotations.NullMarked;
